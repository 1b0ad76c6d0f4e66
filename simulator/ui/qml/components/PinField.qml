import QtQuick
import ".."

/*! A PIN: four to eight digits, hidden. `pinEntered` comes with Return, once it is long enough.
    Qt hides the name of a field that echoes a password, so this one echoes nothing and draws its own dots. */
InputField {
    id: pin
    readonly property bool complete: text.length >= 4
    property bool wrong: false      // the owner says so; typing takes it back
    signal pinEntered(string digits)
    echoMode: TextInput.NoEcho
    inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    validator: RegularExpressionValidator { regularExpression: /[0-9]{0,8}/ }
    level: wrong ? "caution" : ""
    glyph: "key-round"
    property string hint: qsTr("PIN, 4 to 8 digits")
    placeholderText: text ? "" : hint
    Accessible.name: hint
    Accessible.description: text.length === 1 ? qsTr("One digit typed") : text ? qsTr("%1 digits typed").arg(text.length) : ""
    cursorDelegate: Item {}
    onTextEdited: wrong = false
    onEntered: text => {
        if (pin.complete)
            pin.pinEntered(text);
    }
    AppText {
        id: dots
        objectName: "pinDots"
        x: pin.leftPadding
        height: pin.height
        text: "•".repeat(pin.text.length)
        font.pixelSize: pin.font.pixelSize
        font.letterSpacing: 2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Rectangle { visible: pin.activeFocus; x: dots.x + dots.width + 1; width: 1; height: pin.font.pixelSize * 1.3; color: Theme.text; anchors.verticalCenter: parent?.verticalCenter }
}
