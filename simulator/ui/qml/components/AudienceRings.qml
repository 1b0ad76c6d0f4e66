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
    FontMetrics { id: small; font.family: Theme.family; font.pixelSize: Theme.small; font.weight: Font.Medium }
    readonly property int face: Math.min(Theme.px(34), Math.max(26, rings.reach * .24))
    readonly property bool named: rings.reach > Theme.px(90)    // else the names would hide each other; they stand beside the chart
    /*! Where the faces go: each as far out as its rank says, turned until it hides nobody. Who finds no room is left out,
        and is told beside the chart. */
    readonly property var places: {
        const taken = rings.steps.map(step => {
            const wide = small.advanceWidth(step.label) + 14, high = Theme.px(18);
            return { x: cx - wide / 2, y: cy - far(step.people) - 4 - high / 2, width: wide, height: high };
        });
        return people.map(one => {
            const wide = Math.max(face, named ? small.advanceWidth(one.name) + 10 : 0);
            const out = Math.max(Theme.px(26), far(one.rank));
            for (let number = 0; number < 36; number++) {
                const turn = one.angle + (number % 2 ? -1 : 1) * Math.ceil(number / 2) * Math.PI / 18;
                const x = cx + out * Math.cos(turn), y = cy + out * Math.sin(turn);
                const box = { x: x - wide / 2, y: y - face / 2, width: wide, height: face + (named ? Theme.px(17) - 3 : 0) };
                if (box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height && !taken.some(other => meet(box, other))) {
                    taken.push(box);
                    return { x: x, y: y, seen: true };
                }
            }
            return { x: cx, y: cy, seen: false };
        });
    }
    function meet(one: var, other: var): bool {
        return one.x < other.x + other.width + 2 && other.x < one.x + one.width + 2 && one.y < other.y + other.height + 2 && other.y < one.y + one.height + 2;
    }
    Repeater {
        model: rings.people.length
        Item {
            id: known
            required property int index
            readonly property var one: rings.people[index] ?? ({ who: "", name: "", rank: 0 })
            readonly property var place: rings.places[index] ?? ({ x: 0, y: 0, seen: false })
            objectName: "face-" + index
            visible: place.seen
            x: place.x - width / 2
            y: place.y - rings.face / 2
            width: Math.max(rings.face, sign.visible ? sign.width : 0)
            height: rings.face + (sign.visible ? sign.height - 3 : 0)
            Rectangle {
                x: (known.width - width) / 2
                width: rings.face
                height: rings.face
                radius: width / 2
                color: Theme.surface
                border.width: 2
                border.color: known.one.rank <= rings.reached ? Theme.accent : Theme.lineStrong
                Avatar { who: known.one.who; person: known.one.name; size: rings.face - 6; anchors.centerIn: parent }
            }
            Rectangle {
                id: sign
                visible: rings.named
                x: (known.width - width) / 2
                y: rings.face - 3
                width: name.implicitWidth + 10
                height: Theme.px(17)
                radius: Theme.radiusTag
                color: Theme.surface
                border.width: 1
                border.color: Theme.line
                AppText { id: name; anchors.centerIn: parent; text: known.one.name; font.pixelSize: Theme.small; font.weight: Font.Medium; wrapMode: Text.NoWrap }
            }
        }
    }
}
