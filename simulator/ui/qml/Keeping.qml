pragma Singleton
import QtQuick

/*! Whether what is done here can be kept. Where the file may only be read, `why` says so in a sentence, and nothing that
    would write is offered. Set once, by Main.qml. */
QtObject {
    property string why
    readonly property bool possible: why === ""
}
