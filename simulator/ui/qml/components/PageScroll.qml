import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! A page that scrolls down, never sideways, and brings into sight whatever gets the focus. */
Flickable {
    id: scroll
    readonly property Item focused: Window.activeFocusItem
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    property real corner: 0     // what it fills has round corners: the bar stays out of them
    ScrollBar.vertical: AppScrollBar { topPadding: scroll.corner; bottomPadding: scroll.corner }
    onFocusedChanged: if (focused && within(focused)) {
        reveal(focused);
        came = Date.now();
    }
    property real came: 0       // when the focus did, in milliseconds: the page may still be finding its shape
    onContentHeightChanged: if (Date.now() - came < 300)
        follow()
    function follow(): void {
        if (focused && within(focused))
            reveal(focused);
    }
    function within(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === scroll.contentItem)
                return true;
        return false;
    }
    function reveal(item: Item): void {
        const box = item.mapToItem(scroll.contentItem, 0, 0, item.width, Math.min(item.height, scroll.height));
        const room = Theme.s4;
        if (box.y - room < contentY)
            contentY = box.y + box.height + room <= height / 2 ? 0 : Math.max(0, box.y - room);     // near the top its heading shows too
        else if (box.y + box.height + room > contentY + height)
            contentY = Math.max(0, Math.min(contentHeight - height, box.y + box.height + room - height));
    }
}
