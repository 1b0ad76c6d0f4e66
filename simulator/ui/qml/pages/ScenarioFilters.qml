pragma ComponentBehavior: Bound
import QtQuick
import SafeSpace
import ".."
import "../components"

/*! What the library shows: by objective, level, guideline and role, and only what was not played yet. */
Flow {
    id: filters
    required property LibraryVm library
    readonly property var options: library.options
    readonly property var current: library.filters
    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filters")
    component Filter: FilterMenu {
        id: filter
        required property string by
        objectName: "filter-" + by
        options: filters.options[by] ?? []
        current: filters.current[by] ?? ""
        onChosen: key => filters.library.choose(filter.by, key)
    }
    FilterChip { objectName: "filter-fresh"; text: qsTr("Not played yet"); chosen: (filters.current.fresh ?? "") !== ""; onClicked: filters.library.choose("fresh", chosen ? "" : "yes") }
    Filter { by: "objective"; label: qsTr("Objective") }
    Filter { by: "level"; label: qsTr("Level") }
    Filter { by: "guideline"; label: qsTr("Guideline") }
    Filter { by: "role"; label: qsTr("Role") }
    AppButton { objectName: "filtersClear"; visible: filters.library.filtered; kind: "quiet"; small: true; glyph: "x"; text: qsTr("Show all"); onClicked: filters.library.clear() }
}
