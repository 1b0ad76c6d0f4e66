pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Who sees this: everybody who has seen an act of one's own by now, who may within a day, and what stays. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property LensVm lens: page.vm.lens
    readonly property var act: lens.act
    readonly property bool there: (act.id ?? "") !== ""
    readonly property bool message: (act.to ?? "") !== ""       // to one person; it cannot be taken back
    readonly property bool narrow: Theme.room(width) < 820
    readonly property var moment: { lens.act; return lens.at(time.value); }
    PageScroll {
        anchors.fill: parent
        contentHeight: Math.max(height, all.implicitHeight + 2 * Theme.s4)
        ColumnLayout {
            id: all
            x: Theme.s6
            y: Theme.s4
            width: parent.width - 2 * Theme.s6
            height: page.narrow ? implicitHeight : Math.max(implicitHeight, page.height - 2 * Theme.s4)
            spacing: Theme.s3
            GridLayout {
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.s3
                rowSpacing: Theme.s2
                RowLayout {
                    spacing: Theme.s3
                    IconButton { objectName: "lensBack"; glyph: "chevron-left"; text: page.message ? qsTr("Back to the messages") : qsTr("Back to the feed"); Layout.leftMargin: -Theme.s2; focus: true; onClicked: page.back() }
                    ColumnLayout {
                        spacing: 2
                        AppText { text: qsTr("Who sees this"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; lineHeight: 1.1; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                        AppText { text: page.there ? page.about() : ""; muted: true; Layout.fillWidth: true }
                    }
                }
                AppButton { objectName: "lensDelete"; enabled: Keeping.possible; visible: page.there && !page.message && !page.act.deleted; glyph: "trash-2"; text: qsTr("Try deleting it"); onClicked: page.vm.posts.remove(page.act.id) }
            }
            EmptyState {
                visible: !page.there
                Layout.fillWidth: true
                Layout.topMargin: Theme.s6
                glyph: "eye"
                title: qsTr("Nothing to look at")
                message: qsTr("Post something, and press “Who sees this” under it.")
                action: qsTr("To the feed")
                onPressed: page.vm.visit("feed", "")
            }
            GridLayout {
                visible: page.there
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.s5
                rowSpacing: Theme.s4
                Layout.fillWidth: true
                Layout.fillHeight: true
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s3
                    AudienceRings {
                        id: rings
                        objectName: "rings"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredHeight: page.narrow ? Math.min(page.width - 2 * Theme.s6, Theme.px(260)) : Math.max(240, Math.min(Theme.px(300), page.height - Theme.px(330)))
                        Layout.minimumHeight: Layout.preferredHeight
                        total: page.lens.total
                        reached: page.moment.reached
                        steps: page.lens.steps
                        people: page.lens.people
                    }
                    Flow {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.fillWidth: true
                        Layout.maximumWidth: full.implicitWidth + hollow.implicitWidth + dot.implicitWidth + 2 * spacing + 1
                        spacing: Theme.s3
                        component Sign: Row {
                            id: sign
                            property bool full: false
                            property string text
                            spacing: 6
                            Rectangle { width: Theme.px(8); height: width; radius: width / 2; color: sign.full ? Theme.accent : "transparent"; border.width: sign.full ? 0 : 1; border.color: Theme.lineStrong; anchors.verticalCenter: parent.verticalCenter }
                            AppText { text: sign.text; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
                        }
                        Sign { id: full; full: true; text: qsTr("has seen it at the moment chosen below") }
                        Sign { id: hollow; text: qsTr("may within a day") }
                        AppText { id: dot; text: page.dotSays(); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
                    }
                    RowLayout {
                        spacing: Theme.s3
                        AppButton { objectName: "lensRun"; glyph: run.running ? "pause" : "play"; text: run.running ? qsTr("Stop") : qsTr("Let it run"); Layout.alignment: Qt.AlignBottom; Layout.bottomMargin: Theme.px(20); onClicked: page.play() }
                        ColumnLayout {
                            spacing: 2
                            ReachCurve { objectName: "curve"; Layout.fillWidth: true; Layout.leftMargin: 10; Layout.rightMargin: 10; Layout.preferredHeight: Theme.px(56); points: page.lens.curve; position: time.value; summary: page.summary() }
                            TimeScrubber { id: time; objectName: "time"; Layout.fillWidth: true; says: page.moment.says; stops: page.stops(); onMoved: { page.follows = false; run.stop(); } }
                            AppText { objectName: "lensSays"; text: page.moment.says; font.pixelSize: Theme.px(14); font.weight: Font.DemiBold; Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter }
                        }
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: page.narrow
                    Layout.preferredWidth: page.narrow ? -1 : Math.min(380, page.width * .34)
                    Layout.maximumWidth: page.narrow ? -1 : Math.max(320, Math.min(420, page.width * .36))
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s3
                    SheetBlock {
                        visible: (page.act.text ?? "") !== ""
                        Layout.fillWidth: true
                        heading: qsTr("Your words")
                        ground: Theme.surface
                        border.width: 1
                        border.color: Theme.line
                        MarkedText { width: parent.width; text: page.act.text ?? ""; marks: page.act.marks ?? []; name: qsTr("Your words") }
                    }
                    Card {
                        Layout.fillWidth: true
                        implicitHeight: steps.implicitHeight + 2 * Theme.s4
                        ColumnLayout {
                            id: steps
                            x: Theme.s4
                            y: Theme.s4
                            width: parent.width - 2 * Theme.s4
                            spacing: Theme.s2
                            RowLayout {
                                SectionHeading { text: page.act.seen === "1" ? qsTr("Nobody but you by now") : qsTr("%1 people by now").arg(page.act.seen ?? ""); Layout.fillWidth: true }
                                ShowAsTable { id: toggle; Layout.margins: -Theme.s2 }
                            }
                            Repeater {
                                model: toggle.table ? [] : page.lens.steps
                                ReachRow {
                                    required property var modelData
                                    Layout.fillWidth: true
                                    reached: modelData.reached
                                    when: modelData.label
                                    count: modelData.count
                                    through: modelData.through
                                }
                            }
                            DataTable { visible: toggle.table; Layout.fillWidth: true; name: qsTr("Who sees this, circle by circle"); heads: [qsTr("Circle"), qsTr("In it"), qsTr("By now"), qsTr("In a day")]; rows: page.lens.table }
                        }
                    }
                    SheetBlock {
                        objectName: "afterwards"
                        Layout.fillWidth: true
                        heading: page.message ? qsTr("A message stays sent") : page.act.deleted ? qsTr("You deleted it") : qsTr("If you delete it now")
                        glyph: "screen-share"
                        ground: Theme.cautionSoft
                        headingInk: Theme.caution
                        AppText { objectName: "afterwardsText"; width: parent.width; font.pixelSize: Theme.px(14); text: page.afterwards() }
                    }
                }
            }
        }
    }
    NumberAnimation { id: run; target: time; property: "value"; to: 1; duration: Theme.reducedMotion ? 0 : 5000 * (1 - time.value) }
    property bool follows: true         // the scrubber stays at the present until it is moved
    function follow(): void {
        if (follows)
            time.value = lens.now;
    }
    Component.onCompleted: follow()
    Connections {
        target: page.lens
        function onChanged() { page.follow(); }
    }
    function play(): void {
        if (run.running) {
            run.stop();
            return;
        }
        follows = false;
        if (time.value > .99)
            time.value = 0;
        run.start();
    }
    function back(): void {
        if (message)
            vm.visit("messages", act.toId);
        else
            vm.visit("feed", "");
    }
    function about(): string {
        if (message)
            return qsTr("Your message to %1 from %2, and whoever they show it to.").arg(act.to).arg(act.when);
        const kind = ({ comment: qsTr("Your comment from %1, as it travels through an invented town."), share: qsTr("What you shared at %1, as it travels through an invented town.") })[act.type] ?? qsTr("Your post from %1, as it travels through an invented town.");
        return kind.arg(act.when);
    }
    function stops(): var {
        const last = act.deleted ? null : lens.steps[lens.steps.length - 1];
        const now = [{ at: lens.now, label: qsTr("Now") }];
        return (lens.now > .2 ? [{ at: 0, label: qsTr("Posted") }] : []).concat(now, last && last.at > lens.now + .1 ? [{ at: 1, label: last.label }] : []);
    }
    function dotSays(): string {
        const size = rings.perDot;
        return size === 1 ? qsTr("One dot is one person.") : qsTr("One dot is %1 people.").arg(size);
    }
    function summary(): string {
        const last = lens.steps[lens.steps.length - 1];
        return last ? qsTr("%1 people by now. %2: %3").arg(act.seen).arg(last.label).arg(last.count) : "";
    }
    function afterwards(): string {
        const kept = act.kept ?? 0;
        const pictures = kept === 0 ? qsTr("Nobody has kept a picture of it so far.") : kept === 1 ? qsTr("One person kept a picture of it.") : qsTr("%1 people kept a picture of it.").arg(kept);
        if (message)
            return act.spreads ? qsTr("It cannot be taken back: %1 has it and may show it. %2 Within a day there may be %3.").arg(act.to).arg(pictures).arg(act.screenshots) : qsTr("It cannot be taken back: %1 has it and may show it. %2").arg(act.to).arg(pictures);
        return act.deleted ? qsTr("It does not grow any more. That takes nothing back: %1 people have seen it. %2").arg(act.seen).arg(pictures) : act.spreads ? qsTr("It stops growing. It takes nothing back. %1 Within a day there may be %2.").arg(pictures).arg(act.screenshots) : qsTr("It stops growing. It takes nothing back. %1").arg(pictures);
    }
}
