pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! A new learner: a name, and a face for whoever likes one. */
FocusScope {
    id: form
    required property DoorVm door
    property bool cancellable: false
    property string chosen: door.portraits[0] ?? ""
    signal cancelled
    implicitHeight: rows.implicitHeight
    Keys.onEscapePressed: if (cancellable)
        form.cancelled()
    ColumnLayout {
        id: rows
        width: parent.width
        spacing: Theme.s4
        AppText { text: qsTr("New learner"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
        AppText { text: qsTr("A name is enough, and it need not be yours. It stays on this computer."); muted: true; Layout.fillWidth: true }
        InputField {
            id: name
            objectName: "learnerName"
            focus: true
            Layout.fillWidth: true
            Layout.maximumWidth: 420 * Theme.textScale
            placeholderText: qsTr("Name or nickname")
            maximumLength: 60
            Accessible.name: placeholderText
            onAccepted: form.make()
        }
        AppText { visible: form.door.problem !== ""; objectName: "doorProblem"; text: form.door.problem; color: Theme.caution; Layout.fillWidth: true; Accessible.role: Accessible.AlertMessage; Accessible.name: text }
        AppText { text: qsTr("A face, if you like"); font.weight: Font.DemiBold; Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("A face, if you like")
            Repeater {
                model: form.door.portraits
                AvatarChoice {
                    id: face
                    required property string modelData
                    required property int index
                    objectName: "face-" + face.modelData
                    named: false
                    who: modelData
                    text: qsTr("Face %1").arg(index + 1)
                    current: form.chosen === modelData
                    onClicked: form.chosen = modelData
                }
            }
        }
        RowLayout {
            spacing: Theme.s3
            Layout.topMargin: Theme.s2
            AppButton { objectName: "makeLearner"; kind: "primary"; text: qsTr("Begin"); enabled: name.text.trim() !== ""; onClicked: form.make() }
            AppButton { objectName: "cancelLearner"; visible: form.cancellable; text: qsTr("Cancel"); onClicked: form.cancelled() }
        }
    }
    function make(): void {
        if (name.text.trim() !== "")
            door.create(name.text, chosen);
    }
}
