import QtQuick

/*! A PIN: four to eight digits, hidden. `entered` comes with Return, once it is long enough. */
InputField {
    id: pin
    readonly property bool complete: text.length >= 4
    property bool wrong: false      // the owner says so; typing takes it back
    signal pinEntered(string digits)
    echoMode: TextInput.Password
    passwordCharacter: "•"
    inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    validator: RegularExpressionValidator { regularExpression: /[0-9]{0,8}/ }
    level: wrong ? "caution" : ""
    glyph: "key-round"
    placeholderText: qsTr("PIN, 4 to 8 digits")
    Accessible.passwordEdit: true
    onTextEdited: wrong = false
    onEntered: text => {
        if (pin.complete)
            pin.pinEntered(text);
    }
}
