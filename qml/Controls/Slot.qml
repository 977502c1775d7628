// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
import QtQuick

// Makes one item from a component and shows it: the house's Loader. Qt 6.4's own Loader refuses every component of a
// file with `pragma ComponentBehavior: Bound`; Component.createObject does not. The item gets the slot's width, and its
// height too with `fill`.
FocusScope {
    id: root

    property Component component: null
    property bool active: true
    property bool fill: false
    property Item item: null
    property Component made: null // what item was made from
    property bool complete: false // bindings hold only then

    implicitWidth: item === null ? 0 : item.implicitWidth
    implicitHeight: item === null ? 0 : item.implicitHeight

    onComponentChanged: make()
    onActiveChanged: make()
    Component.onCompleted: {
        complete = true;
        make();
    }

    function make() {
        if (!complete)
            return;
        const next = active ? component : null;
        if (next === made)
            return;
        if (item !== null) {
            item.destroy();
            item = null;
        }
        made = next;
        if (next === null)
            return;
        const fresh = next.createObject(root) as Item;
        fresh.width = Qt.binding(() => root.width > 0 ? root.width : fresh.implicitWidth);
        if (fill)
            fresh.height = Qt.binding(() => root.height);
        item = fresh;
    }
}
