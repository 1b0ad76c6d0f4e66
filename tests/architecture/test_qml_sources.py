"""The QML is held to the rules of the house, and the rules are shown to bite."""

from pathlib import Path

import pytest

from tests.architecture.qml_rules import effect_faults, faults, format_faults, image_faults, wording_faults

QML = Path(__file__).resolve().parents[2] / "simulator" / "ui" / "qml"
SOURCES = sorted(QML.rglob("*.qml"))


def test_every_source_keeps_the_rules() -> None:
    found = [
        f"{path.relative_to(QML)}:{line}: {what}"
        for path in SOURCES
        for line, what in faults(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "Item { layer.enabled: true }",
        "Item { layer.effect: Blur {} }",
        "Item { layer { enabled: true } }",
        "Item { Component.onCompleted: child.layer.enabled = true }",
        "Item { MultiEffect { source: picture } }",
        "Item { ShaderEffect {} }",
        "RectangularShadow { }",
        "import QtQuick.Effects\nItem { }",
        "import Qt5Compat.GraphicalEffects\nItem { }",
    ],
)
def test_an_effect_is_found(source: str) -> None:
    assert list(effect_faults(source))


@pytest.mark.parametrize(
    "source",
    [
        "// never layer.enabled here\nItem { }",
        '/* MultiEffect\n ShaderEffect */ Item { objectName: "layer.enabled" }',
        "Item { MarkLayer { id: layer } opacity: layer.opacity }",
        "Item { id: layers; property int layerCount: 2; opacity: layers.opacity }",
    ],
)
def test_what_only_looks_like_an_effect_is_let_be(source: str) -> None:
    assert not list(effect_faults(source))


@pytest.mark.parametrize(
    "source",
    [
        'Image { source: "image://avatar/7"; asynchronous: true }',
        "Image { asynchronous: true; source: person.picture }",
        "BorderImage {\n    source: picture\n    asynchronous: root.lazy\n}",
        "Avatar { asynchronous: true }",
        'Loader { asynchronous: true; sourceComponent: Image { asynchronous: true; source: "image://a/b" } }',
    ],
)
def test_a_picture_that_could_deadlock_is_found(source: str) -> None:
    assert list(image_faults(source))


@pytest.mark.parametrize(
    "source",
    [
        'Image { source: "image://avatar/7" }',
        'Image { source: "image://avatar/7"; asynchronous: false }',
        'Image { source: "file:../picture.png"; asynchronous: true }',
        'Loader { source: "Page.qml"; asynchronous: true }',
    ],
)
def test_a_picture_that_cannot_deadlock_is_let_be(source: str) -> None:
    assert not list(image_faults(source))


@pytest.mark.parametrize(
    "source",
    [
        "Text { text: post.body }",
        "Item {\n    Label {\n        text: post.body\n    }\n}",
        "T.TextArea { text: post.body }",
        "Text { Text { textFormat: Text.PlainText } }",
        "Text { Item { property int textFormat: Text.PlainText } }",
        "component Quote: TextEdit { readOnly: true }",
        "Control { contentItem: Text { text: control.text } }",
        "Text { textFormat: Text.RichText }",
        "TextEdit { textFormat: 1 }",
        "Text { textFormat: plain ? Text.PlainText : other }",
        "AppText { textFormat: Text.StyledText }",
        "AppText { Component.onCompleted: textFormat = Text.MarkdownText }",
        "Text { // textFormat: Text.PlainText\n }",
    ],
)
def test_text_that_could_be_markup_is_found(source: str) -> None:
    assert list(format_faults(source))


@pytest.mark.parametrize(
    "source",
    [
        "Text { textFormat: Text.PlainText; text: post.body }",
        "Text {\n    id: label\n    textFormat: Text.PlainText\n    text: post.body\n}",
        "T.TextArea { textFormat: T.TextArea.PlainText }",
        "AppText { text: post.body }",
        "TextField { text: draft }",
        "TextInput { text: draft }",
        "Row { Text { textFormat: Text.PlainText } Label { textFormat: Text.PlainText } }",
        "// Text { is for AppText alone\nItem { }",
        "Item { function width(item) { return Text.AlignLeft } }",
    ],
)
def test_plain_text_is_let_be(source: str) -> None:
    assert not list(format_faults(source))


@pytest.mark.parametrize(
    "source",
    [
        'AppText { text: "Hello" }',
        "AppText { text: 'Hello' }",
        "AppText { text: `Hello ${name}` }",
        'AppText {\n    text: count === 1\n        ? qsTr("One post")\n        : "posts"\n}',
        'AppText { text: qsTr("Hello") + " there" }',
        'AppText { text: qsTr("%1 ago").arg("an hour") }',
        'AppText { text: { if (late) return "Late"; return qsTr("On time") } }',
        'Window { title: "Safe Space" }',
        'TextField { placeholderText: "Write" }',
        'AppButton { Accessible.name: "Like" }',
        'AppButton { Accessible.description: "Likes this post" }',
        'AppButton { ToolTip.text: "Like" }',
        'Item { property string heading: "Feed" }',
        'Item { property string kind: "What people write here" }',
        'Item { onDone: label.text = "Done" }',
        'Item { onDone: status.Accessible.announce("Done", Accessible.Polite) }',
        'Item { model: [{ label: "Home", glyph: "house" }] }',
        'ListModel { ListElement { title: "Home" } }',
        'AppText { text: a.replace(/"/g, "quote") }',
        'AppText { text: "über" }',
        'AppText { text: flag ? "yes" : qsTr("No") }',
        'AppText { text: qsTr("No"); Accessible.name: "No" }',
    ],
)
def test_words_without_translation_are_found(source: str) -> None:
    assert list(wording_faults(source))


@pytest.mark.parametrize(
    "source",
    [
        'AppText { text: qsTr("Hello") }',
        'AppText { text: qsTr("%n post(s)", "", count) }',
        'AppText { text: qsTranslate("Feed", "Hello") }',
        'AppText { text: kind === "quiet" ? qsTr("Hush") : qsTr("Hello") }',
        'AppText { text: words["quiet"] }',
        'AppText { text: page.word("quiet") }',
        'AppText { text: Qt.formatTime(when, "hh:mm AP") }',
        'AppText { text: qsTr("%1 · %2").arg(author).arg(when) }',
        'AppText { text: first + " · " + second }',
        'AppText { text: "%1 %2".arg(first).arg(second) }',
        'AppText { text: "\\u2026" }',
        'AppText { text: ""; objectName: "greeting" }',
        'AppText { text: post.body\n    objectName: "body"\n}',
        'AppText { text: draft ? label : other; objectName: "body" }',
        'Glyph { name: "heart"; kind: on ? label : "circle" }',
        'Control { label: Glyph { name: "heart" } }',
        'State { name: "open" }',
        'QtObject { readonly property color text: dark ? "#ede9e2" : "#24282a" }',
        'AppText { font.family: "Noto color emoji" }',
        'ShapePath { PathSvg { path: "M 10 10 L 20 20" } }',
        'Item { onDone: console.warn("Nobody shows this") }',
        '// text: "Hello"\nItem { }',
        'AppText { text: a.replace(/"/g, "") }',
        'Item { function key(e) { switch (e) { case "Left": return 1 } } }',
        'Accessible.announce(qsTr("Done"), Accessible.Polite)',
    ],
)
def test_what_is_translated_or_not_shown_is_let_be(source: str) -> None:
    assert not list(wording_faults(source))
