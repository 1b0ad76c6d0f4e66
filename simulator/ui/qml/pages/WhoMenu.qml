import "../components"

/*! The menu at the foot of the rail: settings, keys, the others who practise here, and the end of the session. */
MenuList {
    id: menu
    property var others: []
    signal pageChosen(string page)
    signal switched(string learner)
    signal shortcutsAsked
    signal endAsked
    readonly property int mostOthers: 4
    objectName: "whoMenu"
    entries: [
        { key: "profile", text: qsTr("Your profile"), glyph: "user" },
        { key: "settings", text: qsTr("Settings"), glyph: "settings" },
        { key: "shortcuts", text: qsTr("Keyboard"), glyph: "info" }
    ].concat(others.slice(0, mostOthers).map(one => ({ key: "to " + one.id, text: qsTr("Switch to %1").arg(one.name), glyph: one.locked ? "lock" : "user" })), [
        { key: "leave", text: others.length > mostOthers ? qsTr("Switch to somebody else") : qsTr("Switch learner"), glyph: "users" },
        { key: "end", text: qsTr("End the session"), glyph: "lock" }
    ])
    onChosen: key => {
        if (key.startsWith("to "))
            menu.switched(key.slice(3));
        else if (key === "leave")
            menu.switched("");
        else if (key === "shortcuts")
            menu.shortcutsAsked();
        else if (key === "end")
            menu.endAsked();
        else
            menu.pageChosen(key);
    }
}
