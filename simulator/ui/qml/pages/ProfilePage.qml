pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! The learner's own profile: the fields with the coach beside them, and how a stranger reads it. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property ProfileVm room: page.vm.profile
    readonly property var fields: room.fields
    readonly property bool narrow: Theme.room(width) < 900
    readonly property bool tight: Theme.room(width) < 1050
    readonly property bool ours: (fields.bio ?? "").includes(room.disclaimer)
    readonly property bool owned: ours || room.disclaimed     // in those words, or in others
    RoomPage {
        anchors.fill: parent
        measure: 1120
        title: qsTr("Your profile")
        note: qsTr("This is what people on the network see. It decides how everything you write is read.")
        tools: [
            AppButton { objectName: "profileUndo"; glyph: "undo-2"; text: qsTr("Undo changes"); visible: page.room.dirty; onClicked: page.room.undoChanges() },
            AppButton { objectName: "profileSave"; kind: "primary"; text: qsTr("Save profile"); enabled: Keeping.possible && page.room.dirty; onClicked: page.room.save() }
        ]
        GridLayout {
            columns: page.narrow ? 1 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Layout.fillWidth: true
            ColumnLayout {
                spacing: Theme.s4
                Layout.alignment: Qt.AlignTop
                Card {
                    Layout.fillWidth: true
                    implicitHeight: rows.implicitHeight + 2 * Theme.s5
                    ColumnLayout {
                        id: rows
                        x: Theme.s5
                        y: Theme.s5
                        width: parent.width - 2 * Theme.s5
                        spacing: Theme.s4
                        ProfileField { vm: page.vm; key: "name"; label: qsTr("Name"); narrow: page.tight; onGuidelinePressed: number => guideline.show(number); onCenterAsked: page.askCenter() }
                        ProfileField { vm: page.vm; key: "handle"; label: qsTr("Handle"); help: qsTr("one word, without spaces"); narrow: page.tight; onGuidelinePressed: number => guideline.show(number); onCenterAsked: page.askCenter() }
                        ProfileField { vm: page.vm; key: "url"; label: qsTr("Address"); help: qsTr("of a page of yours, if you have one"); narrow: page.tight; onGuidelinePressed: number => guideline.show(number); onCenterAsked: page.askCenter() }
                        ProfileField { vm: page.vm; key: "bio"; label: qsTr("About me"); help: qsTr("%1 of %2").arg((page.fields.bio ?? "").length).arg(page.room.limits.bio); narrow: page.tight; onGuidelinePressed: number => guideline.show(number); onCenterAsked: page.askCenter() }
                        AppButton {
                            objectName: "disclaimer"
                            enabled: Keeping.possible
                            visible: page.ours || !page.owned
                            glyph: page.ours ? "undo-2" : "plus"
                            text: page.ours ? qsTr("Take “%1” out").arg(page.room.disclaimer) : qsTr("Add “%1”").arg(page.room.disclaimer)
                            small: true
                            Layout.maximumWidth: parent.width
                            Layout.topMargin: -Theme.s2
                            onClicked: page.room.addDisclaimer()
                        }
                        FieldRow {
                            Layout.fillWidth: true
                            narrow: page.tight
                            label: qsTr("Picture")
                            Flow {
                                width: parent.width
                                spacing: Theme.s2
                                Repeater {
                                    model: page.room.pictures
                                    AvatarChoice {
                                        id: choice
                                        required property var modelData
                                        objectName: "avatar-" + choice.modelData.avatar
                                        enabled: Keeping.possible
                                        who: modelData.who
                                        text: modelData.text
                                        current: page.fields.avatar === modelData.avatar
                                        onClicked: page.room.choosePicture(choice.modelData.avatar, choice.modelData.who)
                                    }
                                }
                            }
                            hint: FieldHints { width: parent.width; found: page.room.hints.avatar ?? []; onGuidelinePressed: number => guideline.show(number); onCenterAsked: page.askCenter() }
                        }
                    }
                }
                Card {
                    Layout.fillWidth: true
                    implicitHeight: duty.implicitHeight + 2 * Theme.s5
                    ColumnLayout {
                        id: duty
                        x: Theme.s5
                        y: Theme.s5
                        width: parent.width - 2 * Theme.s5
                        spacing: Theme.s4
                        ChoiceRow {
                            objectName: "role"
                            enabled: Keeping.possible
                            visible: !page.room.roleGiven
                            Layout.fillWidth: true
                            label: qsTr("What you do at work")
                            note: qsTr("Readers see your headline. The guidelines ask different things of different duties.")
                            options: page.room.roles
                            current: page.room.role
                            onChosen: key => page.room.takeRole(key)
                        }
                        AppSwitch {
                            objectName: "shift"
                            enabled: Keeping.possible
                            Layout.fillWidth: true
                            text: qsTr("On shift")
                            note: qsTr("What you post on shift is read as done in working time.")
                            on: page.vm.clock.onShift
                            onToggledTo: on => page.vm.clock.changeShift(on)
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.preferredWidth: page.narrow ? -1 : Theme.px(300)
                Layout.maximumWidth: page.narrow ? -1 : Theme.px(300)
                Layout.fillWidth: page.narrow
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                AppText { text: qsTr("How a stranger reads you"); font.pixelSize: Theme.label; font.weight: Font.DemiBold; muted: true; Layout.fillWidth: true }
                ProfilePreview {
                    objectName: "preview"
                    Layout.fillWidth: true
                    who: page.fields.portrait ?? ""
                    person: page.fields.name ?? ""
                    handle: page.fields.handle ? "@" + page.fields.handle : ""
                    headline: page.vm.me.headline ?? ""
                    address: page.fields.url ?? ""
                    about: page.fields.bio ?? ""
                    marks: page.room.marks.bio ?? []
                }
                SheetBlock {
                    objectName: "effect"
                    visible: page.owned
                    Layout.fillWidth: true
                    heading: qsTr("What changes with those words")
                    ground: Theme.commendationSoft
                    headingInk: Theme.commendation
                    glyph: "badge-check"
                    AppText { objectName: "effectText"; width: parent.width; font.pixelSize: Theme.px(14); text: page.effectOf(page.room.effect) }
                }
                AppButton { objectName: "askCenter"; enabled: Keeping.possible; glyph: "mail"; text: qsTr("Ask the Center"); Accessible.name: qsTr("Ask the Center for Social Media about a name or logo"); Layout.fillWidth: true; onClicked: page.askCenter() }
                AppText { text: qsTr("The clinic’s name in a name, handle or address, and its mark, need the word of the Center for Social Media first."); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
            }
        }
    }
    GuidelineSheet { id: guideline; vm: page.vm }
    WordsSheet {
        vm: page.vm
        id: asking
        objectName: "centerSheet"
        title: qsTr("Ask the Center for Social Media")
        note: qsTr("Say what you would like to use, and for which work. They answer by message, after a while.")
        label: qsTr("Your question to the Center")
        sendText: qsTr("Send")
        onSent: (key, words) => page.room.askCenter(words)
    }
    function askCenter(): void {
        const logo = fields.avatar === "logo";
        asking.ask("", "", logo ? qsTr("Hello, I would like to use the clinic’s logo as my picture. It is for ") : qsTr("Hello, I would like to use the clinic’s name in my handle. It is for "));
    }
    function effectOf(effect: var): string {
        const before = effect.before ?? 0, healed = before - (effect.now ?? 0);
        if (healed > 1)
            return qsTr("%1 of your posts here did not say whose view they are. They now read as your own.").arg(healed);
        if (healed === 1)
            return qsTr("One of your posts here did not say whose view it is. It now reads as your own.");
        return qsTr("An opinion of yours about work or health now reads as yours. It heals nothing that tells of a patient.");
    }
}
