pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! Somebody's entry on the professional network. `entry`: { id, name, who, headline, knownFrom, connected, asked, sought,
    skills [{ skill, count, mine }], recommendations [{ name, who, words, when }] }. */
PersonRow {
    id: card
    property var entry: ({})
    property bool own: false
    property bool all: false            // more than one recommendation is shown
    readonly property var written: entry.recommendations ?? []
    signal endorsed(string skill)
    signal connectAsked
    signal recommendAsked
    signal recommendationWanted
    signal partAsked
    signal writePressed
    who: entry.who ?? ""
    person: entry.name ?? ""
    headline: entry.headline ?? ""
    knownFrom: entry.knownFrom ?? ""
    AppButton { objectName: "connect"; enabled: Keeping.possible; visible: !card.own && !card.entry.connected && !card.entry.asked && !card.entry.asks; small: true; glyph: "user-plus"; text: qsTr("Connect"); Accessible.name: qsTr("Connect with %1").arg(card.person); onClicked: card.connectAsked() }
    Tag { visible: card.entry.asks ?? false; glyph: "clock"; text: qsTr("Asks you") }
    Tag { visible: card.entry.asked ?? false; glyph: "clock"; text: qsTr("Asked") }
    Tag { visible: card.entry.connected ?? false; glyph: "link"; text: qsTr("Connected"); anchors.verticalCenter: parent?.verticalCenter }
    IconButton {
        objectName: "careerMore"
        visible: !card.own
        glyph: "ellipsis"
        text: qsTr("More about %1").arg(card.person)
        implicitHeight: Theme.smallControl
        onClicked: menu.open()
        MenuList {
            id: menu
            x: parent.width - width
            y: parent.height + 2
            entries: [
                { key: "recommend", text: qsTr("Recommend %1").arg(card.person), glyph: "quote" },
                { key: "want", text: qsTr("Ask for a recommendation"), glyph: "message-circle-question-mark" },
                { key: "write", text: qsTr("Write a message"), glyph: "mail" }
            ].filter(one => one.key !== "want" || !card.entry.sought).filter(one => one.key === "write" || Keeping.possible).concat(card.entry.connected && Keeping.possible ? [{ key: "part", text: qsTr("Remove the connection"), glyph: "x" }] : [])
            onChosen: key => key === "recommend" ? card.recommendAsked() : key === "want" ? card.recommendationWanted() : key === "write" ? card.writePressed() : card.partAsked()
        }
    }
    extra: [
        Flow {
            visible: (card.entry.skills ?? []).length > 0
            Layout.fillWidth: true
            spacing: 6
            Repeater {
                model: (card.entry.skills ?? []).length
                SkillChip {
                    required property int index
                    readonly property var map: card.entry.skills[index] ?? ({})
                    objectName: "skill-" + index
                    text: map.skill ?? ""
                    count: map.count ?? 0
                    mine: map.mine ?? false
                    person: card.person
                    own: card.own
                    onClicked: card.endorsed(map.skill)
                }
            }
        },
        Repeater {
            model: card.all ? card.written.length : Math.min(1, card.written.length)
            ColumnLayout {
                id: said
                required property int index
                readonly property var map: card.written[index] ?? ({})
                Layout.fillWidth: true
                spacing: 1
                AppText { text: qsTr("“%1”").arg(said.map.words ?? ""); font.pixelSize: Theme.px(14); Layout.fillWidth: true }
                AppText { text: qsTr("%1, %2").arg(said.map.name ?? "").arg(said.map.when ?? ""); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
            }
        },
        AppButton { objectName: "allWritten"; visible: card.written.length > 1; kind: "quiet"; small: true; text: card.all ? qsTr("Show one") : qsTr("Show all %1 recommendations").arg(card.written.length); Layout.leftMargin: -Theme.s2; onClicked: card.all = !card.all },
        AppText { visible: card.own && card.written.length === 0; text: qsTr("Nobody has written about you yet. Ask somebody below who has seen your work, by the dots beside their name."); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
    ]
}
