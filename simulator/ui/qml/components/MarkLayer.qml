pragma ComponentBehavior: Bound
import QtQuick
import ".."

/*! Lies under a TextEdit and marks spans: a soft ground and an underline, each line of a span apart.
    `marks`: [{ begin, end, level, words? }] in UTF-16 units (the view-model turns code points into them).
    A mark that reaches beyond the text, or whose `words` no longer stand there, is left out until the next judgement. */
Item {
    id: layer
    required property TextEdit editor
    property var marks: []
    readonly property var shown: {
        layer.editor.text;
        return layer.marks.filter(mark => layer.stands(mark));
    }
    readonly property var pieces: {
        layer.editor.width;
        layer.editor.contentHeight;
        return layer.shown.filter(mark => mark.end <= layer.editor.length)      // `shown` may be one step behind the text
                .reduce((all, mark) => all.concat(layer.linesOf(mark)), []);
    }

    function stands(mark: var): bool {
        return mark.begin < mark.end && mark.end <= editor.length && (!mark.words || editor.getText(mark.begin, mark.end) === mark.words);
    }
    function linesOf(mark: var): var {
        const found = [];
        let at = mark.begin;
        while (at < mark.end) {
            const first = editor.positionToRectangle(at);
            let right = first.x, last = at;
            for (; last < mark.end; last++) {
                const next = editor.positionToRectangle(last + 1);
                if (next.y !== first.y)
                    break;
                right = next.x;
            }
            if (right > first.x)
                found.push({ x: first.x, y: first.y, width: right - first.x, height: first.height, level: mark.level });
            at = Math.max(last, at) + 1;
        }
        return found;
    }

    Repeater {
        model: layer.pieces
        Item {
            id: piece
            required property var modelData
            x: modelData.x - 2
            y: modelData.y
            width: modelData.width + 4
            height: modelData.height
            Rectangle { anchors.fill: parent; anchors.bottomMargin: -2; radius: 3; color: Theme.soft(piece.modelData.level) }
            Underline { level: piece.modelData.level; x: 2; width: parent.width - 4; y: parent.height - 1 }
        }
    }
}
