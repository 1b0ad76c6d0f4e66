pragma ComponentBehavior: Bound
import QtQuick
import ".."

/*! Everybody who could see one act. One dot stands for `perDot` people; area is number, so the rings are honest.
    Dots up to `reached` are full, later ones hollow. `steps`: [{ people, label }], `people`: [{ rank, angle, who, name }],
    those worth naming, each at its rank. */
Item {
    id: rings
    property int total: 0
    property int reached: 0
    property var steps: []
    property var people: []
    readonly property int most: 400     // dots that can be told apart
    readonly property int perDot: {
        let size = 1;
        for (const next of [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000])
            if (rings.total / (size = next) <= most)
                break;
        return size;
    }
    readonly property int dots: Math.ceil(total / perDot)
    readonly property real reach: Math.min(width, height) / 2 - Theme.px(14)
    readonly property real cx: width / 2
    readonly property real cy: height / 2
    implicitWidth: 440
    implicitHeight: 440
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("%1 people could see it by now; about %2 after a day").arg(reached).arg(total)
    function far(count: real): real {
        return rings.total > 0 ? Math.max(0, rings.reach) * Math.sqrt(count / rings.total) : 0;
    }
    Repeater {
        model: rings.steps.length
        Rectangle {
            required property int index
            readonly property var step: rings.steps[rings.steps.length - 1 - index]
            readonly property real radial: rings.far(step.people) + 4
            readonly property bool now: step.people <= rings.reached
            x: rings.cx - radial
            y: rings.cy - radial
            width: radial * 2
            height: width
            radius: radial
            color: now ? Theme.accentSoft : Theme.surface
            border.width: 1
            border.color: now ? Theme.accent : Theme.lineStrong
        }
    }
    Repeater {
        model: rings.dots
        Rectangle {
            required property int index
            readonly property real turn: index * 2.39996
            readonly property real out: rings.far(Math.min(rings.total, (index + .5) * rings.perDot))
            readonly property bool full: index * rings.perDot < rings.reached
            width: full ? 7 : 6
            height: width
            radius: width / 2
            x: rings.cx + out * Math.cos(turn) - width / 2
            y: rings.cy + out * Math.sin(turn) - width / 2
            color: full ? Theme.accent : "transparent"
            border.width: full ? 0 : 1
            border.color: Theme.lineStrong
        }
    }
    Repeater {
        model: rings.steps
        Rectangle {
            id: plate
            required property int index
            required property var modelData
            readonly property bool now: modelData.people <= rings.reached
            readonly property real up: rings.far(modelData.people) + 4
            readonly property real below: index ? rings.far(rings.steps[index - 1].people) + 4 : 0
            visible: index === rings.steps.length - 1 || rings.far(rings.steps[index + 1].people) + 4 - up >= height
            x: rings.cx - width / 2
            y: rings.cy - up - height / 2
            width: stamp.implicitWidth + 14
            height: Theme.px(18)
            radius: height / 2
            color: Theme.surface
            border.width: 1
            border.color: now ? Theme.accent : Theme.lineStrong
            AppText { id: stamp; anchors.centerIn: parent; text: plate.modelData.label; font.pixelSize: Theme.small; font.weight: Font.Medium; color: plate.now ? Theme.accentText : Theme.textMuted; wrapMode: Text.NoWrap }
        }
    }
    Repeater {
        model: rings.people
        Item {
            id: known
            required property var modelData
            readonly property real out: Math.max(Theme.px(26), rings.far(modelData.rank))
            readonly property real px: rings.cx + out * Math.cos(modelData.angle)
            readonly property real py: rings.cy + out * Math.sin(modelData.angle)
            readonly property int size: Math.min(Theme.px(34), Math.max(26, rings.reach * .24))
            Rectangle {
                x: known.px - width / 2
                y: known.py - height / 2
                width: known.size
                height: known.size
                radius: width / 2
                color: Theme.surface
                border.width: 2
                border.color: known.modelData.rank <= rings.reached ? Theme.accent : Theme.lineStrong
                Avatar { who: known.modelData.who; person: known.modelData.name; size: known.size - 6; anchors.centerIn: parent }
            }
            Rectangle {
                visible: rings.reach > Theme.px(90)      // else the names would hide each other; they stand beside the chart
                x: known.px - width / 2
                y: known.py + known.size / 2 - 3
                width: name.implicitWidth + 10
                height: Theme.px(17)
                radius: Theme.radiusTag
                color: Theme.surface
                border.width: 1
                border.color: Theme.line
                AppText { id: name; anchors.centerIn: parent; text: known.modelData.name; font.pixelSize: Theme.small; font.weight: Font.Medium; wrapMode: Text.NoWrap }
            }
        }
    }
}
