import QtQuick
import QtQuick.Layouts
import ".."

/*! Something arrives, a friend request first of all. Its answers have equal weight: a primary button would give the
    right one away. Once answered, `answer` ("accepted", "declined", "ignored") stands in their place. */
Card {
    id: inject
    property string who
    property string person
    property string what: qsTr("asks to be friends")
    property string knownFrom
    property string note
    property string when
    property bool answerable: true
    property string answer
    property string words: qsTr("Thank you for asking. I keep this page for people from outside my work. I wish you well.")
    property var wordMarks: []
    property Component foot             // stands under the field
    property bool writing: false        // the field with words is open
    signal accepted
    signal declined
    signal declinedWith(string words)
    signal ignored
    signal wordsEdited(string words)
    readonly property string answerText: ({ accepted: qsTr("You accepted"), declined: qsTr("You declined"), ignored: qsTr("You left it") })[answer] ?? ""
    implicitHeight: rows.implicitHeight + 2 * Theme.s3
    implicitWidth: 480
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1 %2").arg(person).arg(what)
    Accessible.description: note
    onWritingChanged: if (writing)
        Qt.callLater(() => field.editor.forceActiveFocus(Qt.TabFocusReason))
    RowLayout {
        id: rows
        x: Theme.s4
        y: Theme.s3
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        Avatar { who: inject.who; person: inject.person; size: Theme.px(40); Layout.alignment: Qt.AlignTop }
        ColumnLayout {
            spacing: Theme.s1
            RowLayout {
                spacing: 6
                Flow {
                    Layout.fillWidth: true
                    spacing: 6
                    AppText { text: inject.person; font.weight: Font.DemiBold; font.pixelSize: Theme.px(14); wrapMode: Text.NoWrap }
                    AppText { text: inject.what; muted: true; font.pixelSize: Theme.px(14); wrapMode: Text.NoWrap }
                }
                AppText { text: inject.when; muted: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap; Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
            }
            AppText { visible: inject.knownFrom !== ""; text: qsTr("You know %1 from: %2").arg(inject.person.split(" ")[0]).arg(inject.knownFrom); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
            AppText { visible: text !== ""; text: inject.note; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
            Tag { visible: inject.answerText !== ""; objectName: "answer"; text: inject.answerText; glyph: inject.answer === "accepted" ? "check" : "corner-down-right"; Layout.topMargin: Theme.s1 }
            Flow {
                visible: inject.answerable && inject.answer === "" && !inject.writing
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                spacing: Theme.s2
                AppButton { objectName: "accept"; enabled: Keeping.possible; small: true; text: qsTr("Accept"); Accessible.name: qsTr("Accept %1").arg(inject.person); onClicked: inject.accepted() }
                AppButton { objectName: "decline"; enabled: Keeping.possible; small: true; text: qsTr("Decline"); Accessible.name: qsTr("Decline %1").arg(inject.person); onClicked: inject.declined() }
                AppButton { objectName: "declineWith"; enabled: Keeping.possible; small: true; text: qsTr("Decline with words"); Accessible.name: qsTr("Decline %1 with words").arg(inject.person); onClicked: inject.writing = true }
                AppButton { objectName: "leave"; enabled: Keeping.possible; small: true; text: qsTr("Leave it"); Accessible.name: qsTr("Leave the request of %1").arg(inject.person); onClicked: inject.ignored() }
            }
            ColumnLayout {
                visible: inject.answerable && inject.answer === "" && inject.writing
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                spacing: Theme.s2
                MarkedField {
                    id: field
                    objectName: "declineWords"
                    Layout.fillWidth: true
                    text: inject.words
                    marks: inject.wordMarks
                    limit: 2000
                    pixelSize: Theme.px(14)
                    name: qsTr("Your words to %1").arg(inject.person)
                    onEdited: text => {
                        inject.words = text;
                        inject.wordsEdited(text);
                    }
                    onSubmitted: inject.sendWords()
                    Keys.onEscapePressed: inject.writing = false
                }
                Loader { active: inject.writing && inject.foot !== null; visible: ((item as Item)?.implicitHeight ?? 0) > 0; sourceComponent: inject.foot; Layout.fillWidth: true }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    AppButton { objectName: "declineSend"; small: true; text: qsTr("Send and decline"); enabled: Keeping.possible && inject.words.trim() !== ""; onClicked: inject.sendWords() }
                    AppButton { objectName: "declineBack"; small: true; kind: "quiet"; text: qsTr("Back"); Accessible.name: qsTr("Back to the answers"); onClicked: inject.writing = false }
                }
            }
        }
    }
    function sendWords(): void {
        if (words.trim() !== "")
            declinedWith(words);
    }
}
