import QtQuick
import QtQuick.Layouts
import ".."

/*! One finding: level, guideline, the words it stands on, one sentence, and a better way that can be pressed.
    `better` are words to use, `advice` is a sentence; `action` is the button's text and, empty, leaves it away.
    `foldable` ones open and close by key and mouse; "Why?" shows the facts in place. */
Card {
    id: finding
    property string level: "caution"
    property int guideline: 0
    property string guidelineName
    property string quote
    property string message
    property string better
    property string advice
    property string action
    property var facts: []
    property bool foldable: false
    property bool folded: false
    property bool whyShown: false
    signal applied
    signal guidelinePressed(int guideline)
    implicitHeight: rows.implicitHeight + Theme.s3 * 2
    implicitWidth: 312
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, guideline %2: %3").arg(Theme.word(level)).arg(guideline).arg(message)
    ColumnLayout {
        id: rows
        x: Theme.s3
        y: Theme.s3
        width: parent.width - 2 * Theme.s3
        spacing: Theme.s2
        RowLayout {
            spacing: 6
            Flow {
                Layout.fillWidth: true
                spacing: 6
                LevelTag { level: finding.level }
                GuidelineTag { visible: number > 0; number: finding.guideline; name: finding.guidelineName; color: "transparent"; width: Math.min(implicitWidth, rows.width - (fold.visible ? fold.width : 0)) }
            }
            IconButton {
                id: fold
                objectName: "fold"
                visible: finding.foldable
                glyph: finding.folded ? "chevron-down" : "chevron-up"
                text: finding.folded ? qsTr("Show more of this finding") : qsTr("Show less of this finding")
                implicitHeight: Theme.smallControl
                Layout.alignment: Qt.AlignTop
                Layout.margins: -5
                onClicked: finding.folded = !finding.folded
            }
        }
        Item {
            visible: finding.quote !== "" && !finding.folded
            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + underline.height + 1
            AppText { id: words; width: Math.min(implicitWidth, parent.width); text: finding.quote; elide: Text.ElideRight; wrapMode: Text.NoWrap; font.pixelSize: Theme.px(14); font.weight: Font.Medium }
            Underline { id: underline; level: finding.level; width: words.width; y: words.height }
        }
        AppText { Layout.fillWidth: true; text: finding.message; font.pixelSize: Theme.px(14); muted: finding.folded }
        ColumnLayout {
            id: more
            readonly property bool any: finding.advice !== "" || finding.better !== ""
            visible: !finding.folded && (any || finding.facts.length > 0)
            Layout.fillWidth: true
            spacing: Theme.s2
            Rule { visible: more.any }
            AppText { visible: text !== ""; Layout.fillWidth: true; text: finding.advice; font.pixelSize: Theme.px(14); muted: true }
            AppText { visible: text !== ""; Layout.fillWidth: true; text: finding.better; font.pixelSize: Theme.px(14); muted: finding.advice === "" }
            Flow {
                visible: finding.action !== "" || finding.facts.length > 0
                Layout.fillWidth: true
                Layout.leftMargin: finding.action === "" ? -Theme.s2 : 0
                spacing: Theme.s1
                AppButton { objectName: "apply"; visible: finding.action !== ""; text: finding.action; small: true; onClicked: finding.applied() }
                AppButton { objectName: "why"; visible: finding.facts.length > 0; text: finding.whyShown ? qsTr("Hide why") : qsTr("Why?"); kind: "quiet"; small: true; Accessible.name: finding.whyShown ? qsTr("Hide why") : qsTr("Why this finding?"); onClicked: finding.whyShown = !finding.whyShown }
            }
            WhyChain { objectName: "facts"; visible: finding.whyShown && finding.facts.length > 0; Layout.fillWidth: true; Layout.topMargin: 2; facts: finding.facts; level: finding.level }
            AppButton { objectName: "guideline"; visible: finding.whyShown && finding.guideline > 0; kind: "quiet"; small: true; glyph: "book-open"; text: qsTr("What guideline %1 says").arg(finding.guideline); Layout.leftMargin: -Theme.s2; Layout.maximumWidth: rows.width + Theme.s2; onClicked: finding.guidelinePressed(finding.guideline) }
        }
    }
}
