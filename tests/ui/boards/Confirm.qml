import QtQuick

Frame {
    id: frame
    Component.onCompleted: frame.confirm.open()
}
