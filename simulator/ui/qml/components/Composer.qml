import QtQuick
import QtQuick.Layouts
import ".."

/*! Where a post is written. `draft` belongs to the owner, who answers `edited`; nothing is sent before `posted`. */
Card {
    id: composer
    property string who
    property string person
    property string draft
    property var marks: []
    property string audience: "public"
    property var audiences: [{ key: "public", text: qsTr("Public"), glyph: "globe" }, { key: "friends", text: qsTr("Friends"), glyph: "users" }]
    property string account             // shown where there is a choice ("As yourself")
    property string accountGlyph: "user"
    property var accounts: []           // [{ key, text, glyph }]
    property bool pictures: false       // pictures can be added
    property string picture             // a name in assets/pictures
    property string pictureAlt
    property string note                // "Draft kept"
    property int limit: 10000
    property bool ready: true           // the owner may hold Post back
    readonly property bool canPost: Keeping.possible && ready && (draft.trim() !== "" || picture !== "")
    readonly property int remaining: limit - draft.length
    signal edited(string text)
    signal audienceChosen(string audience)
    signal accountChosen(string account)
    signal posted
    signal tooLong(int length)
    signal picturePressed
    signal pictureRemoved
    implicitHeight: rows.implicitHeight + Theme.s4 + Theme.s3
    implicitWidth: 608
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("New post")
    function takeFocus(): void {
        words.editor.forceActiveFocus(Qt.TabFocusReason);
    }
    function send(): void {
        if (canPost)
            posted();
    }
    readonly property var chosenAudience: audiences.find(one => one.key === audience) ?? ({ text: "", glyph: "" })

    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        RowLayout {
            spacing: Theme.s3
            Avatar { who: composer.who; person: composer.person; Layout.alignment: Qt.AlignTop }
            MarkedText {
                id: words
                objectName: "composerText"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.px(40)
                Layout.alignment: Qt.AlignVCenter
                readOnly: !Keeping.possible
                text: composer.draft
                marks: composer.marks
                limit: composer.limit
                maximumHeight: Theme.px(260)
                pixelSize: Theme.px(16)
                name: qsTr("New post, text")
                placeholder: Keeping.possible ? qsTr("What would you like to say?") : qsTr("Nothing can be posted now")
                onEdited: text => composer.edited(text)
                onSubmitted: composer.send()
                onTooLong: length => composer.tooLong(length)
            }
        }
        RowLayout {
            visible: composer.picture !== ""
            spacing: Theme.s2
            Image {
                Layout.preferredWidth: Theme.px(150)
                Layout.preferredHeight: Theme.px(50)
                source: composer.picture ? "image://picture/" + composer.picture : ""
                sourceSize.width: Math.ceil(Theme.px(150) * Screen.devicePixelRatio)
                fillMode: Image.PreserveAspectCrop
                Accessible.role: Accessible.Graphic
                Accessible.name: composer.pictureAlt
            }
            AppText { text: composer.pictureAlt; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true; maximumLineCount: 2; elide: Text.ElideRight; Accessible.ignored: true }
            IconButton { objectName: "composerNoPicture"; glyph: "x"; text: qsTr("Take the picture away"); onClicked: composer.pictureRemoved() }
        }
        Rule {}
        RowLayout {
            spacing: Theme.s1
            IconButton { objectName: "composerPicture"; enabled: Keeping.possible; visible: composer.pictures; glyph: "image"; text: qsTr("Add a picture"); Layout.leftMargin: -8; onClicked: composer.picturePressed() }
            AppButton {
                objectName: "composerAudience"
                Layout.leftMargin: composer.pictures ? 0 : -Theme.s2
                kind: "quiet"
                glyph: composer.chosenAudience.glyph
                text: composer.chosenAudience.text
                opens: "chevron-down"
                Accessible.name: qsTr("Who can see it: %1").arg(text)
                onClicked: audienceMenu.open()
                MenuList {
                    id: audienceMenu
                    y: parent.height + 2
                    entries: composer.audiences.map(one => Object.assign({ chosen: one.key === composer.audience }, one))
                    onChosen: key => composer.audienceChosen(key)
                }
            }
            AppButton {
                objectName: "composerAccount"
                visible: composer.accounts.length > 0
                kind: "quiet"
                glyph: composer.accountGlyph
                text: composer.account
                opens: "chevron-down"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Accessible.name: qsTr("In whose name: %1").arg(text)
                onClicked: accountMenu.open()
                MenuList { id: accountMenu; y: parent.height + 2; entries: composer.accounts; onChosen: key => composer.accountChosen(key) }
            }
            Item { Layout.fillWidth: true }
            AppText { objectName: "composerNote"; text: composer.remaining < composer.limit * .05 ? (composer.remaining === 1 ? qsTr("One sign left") : qsTr("%1 signs left").arg(composer.remaining)) : composer.note; muted: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap; Layout.rightMargin: Theme.s2 }
            AppButton { objectName: "composerPost"; kind: "primary"; text: qsTr("Post"); enabled: composer.canPost; onClicked: composer.send() }
        }
    }
}
