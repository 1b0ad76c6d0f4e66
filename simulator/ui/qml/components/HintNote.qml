import QtQuick
import QtQuick.Layouts
import ".."

/*! What the coach says beside a field: level, guideline, one sentence, at most two presses. */
ColumnLayout {
    id: hint
    property string level: "caution"
    property int guideline: 10
    property string guidelineName
    property string message
    property string action
    property string second
    signal acted
    signal seconded
    signal guidelinePressed(int guideline)
    spacing: 6
    Accessible.role: Accessible.Note
    Accessible.name: qsTr("%1, guideline %2: %3").arg(Theme.word(level)).arg(guideline).arg(message)
    Flow {
        Layout.fillWidth: true
        spacing: 4
        LevelTag { level: hint.level }
        GuidelineTag { number: hint.guideline; name: hint.guidelineName; color: "transparent" }
    }
    AppText { Layout.fillWidth: true; text: hint.message; font.pixelSize: Theme.px(14); Accessible.ignored: true }
    Flow {
        visible: hint.action !== "" || hint.second !== ""
        Layout.fillWidth: true
        Layout.leftMargin: hint.action === "" ? -Theme.s2 : 0
        spacing: Theme.s1
        AppButton { objectName: "hintAct"; visible: hint.action !== ""; text: hint.action; small: true; onClicked: hint.acted() }
        AppButton { objectName: "hintSecond"; visible: hint.second !== ""; text: hint.second; kind: "quiet"; small: true; onClicked: hint.seconded() }
    }
}
