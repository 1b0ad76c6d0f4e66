import QtQuick

Frame {
    id: frame
    Component.onCompleted: frame.pause.open()
}
