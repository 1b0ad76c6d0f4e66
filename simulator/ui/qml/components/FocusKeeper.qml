import QtQuick
import ".."

/*! Where the control that had the focus goes away or rests, the nearest one on the `page` gets it, so that Tab goes on
    from there and not from the top of the window. */
Item {
    id: keeper
    property Item page
    readonly property Item now: Window.activeFocusItem
    property Item last              // what had it on this page; null again once it is gone
    property bool had: false
    property bool keyed: true       // it came by key
    property point at
    onPageChanged: had = false
    onNowChanged: {
        if (!now || now instanceof FocusScope || !within(now)) {
            Qt.callLater(keeper.find);
            return;
        }
        last = now;
        had = true;
        keyed = (now as Pressable)?.visualFocus ?? true;
        at = now.mapToItem(null, now.width / 2, Math.min(now.height / 2, Theme.controlHeight));
    }
    function within(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === page)
                return true;
        return false;
    }
    function find(): void {
        const there = Window.activeFocusItem;
        if (!had || !page || (last?.visible && last.enabled) || (there && !(there instanceof FocusScope) && there.activeFocusOnTab))
            return;
        const found = nearest(page, { item: null, far: Infinity });
        found.item?.forceActiveFocus(keyed ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }
    function nearest(item: Item, best: var): var {
        if (!item.visible || !item.enabled)
            return best;
        if (item.activeFocusOnTab && item.width > 0) {
            const middle = item.mapToItem(null, item.width / 2, item.height / 2);
            const far = Math.abs(middle.x - at.x) + 2 * Math.abs(middle.y - at.y);
            if (far < best.far)
                best = { item: item, far: far };
        }
        for (const child of item.children)
            best = nearest(child, best);
        return best;
    }
}
