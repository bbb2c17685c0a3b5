import { empty, methods, type LeftOut } from './leave-out.ts';

/** What the page has no use for in vis-timeline, by what it is for. It gives the library lanes, an axis and a window, and no item. */
const FEATURES: Readonly<Record<string, LeftOut>> = {
  'items of its own, for the marks stand in layers over its lanes': {
    typeCoerceDataSet: '{}',
    ...empty('Item BackgroundItem BoxItem ClusterItem PointItem RangeItem Popup ClusterGenerator'),
    ...methods('Group', '_shouldBailItemsRedraw _redrawItems _updateSubGroupHeights _updateItemsVerticalPosition add _addToSubgroup _updateSubgroupsSizes orderSubgroups _resetSubgroups remove _removeFromSubgroup removeFromDataSet order _traceVisible _sortVisibleItems _checkIfVisible _checkIfVisibleWithReference _updateClustersInRange changeSubgroup'),
    'Group._updateItemsInRange': '{ return []; }', 'Group._calculateHeight': '{ return this.props.label.height; }',
    ...methods('ItemSet', 'setItems getItems getItemById getVisibleItems getItemsAtCurrentTime removeItem _getType getGroupId _order _addItem _updateItem _removeItem _constructByEndArray _onUpdate _onRemove _onUpdateItem _onDropObjectOnItem _onAddItem _onTouch _onDragStart _onDragStartAddItem _onDrag _moveToGroup _onDragEnd _onMouseOver _onMouseOut _onMouseMove _onMouseWheel setPopupTimer clearPopupTimer _detachAllClusters _updateClusters _clusterItems _getItemRange itemFromElement itemFromTarget itemFromRelatedTarget'),
    // It waits for a set of items before its first drawing.
    'Timeline.setItems': '{ this.itemsData = items; }',
    ...methods('Timeline', 'setData focus fit getItemRange getDataRange getEventProperties'),
    ...methods('Core', 'getVisibleItems getItemsAtCurrentTime getEventProperties fit getDataRange'),
    'ItemSet.types': '', 'ItemSet.prototype._onAdd': '', 'TimeStep.snap': '{}',
  },
  'choosing, which the page does itself': {
    ...methods('ItemSet', 'setSelection getSelection _deselect _onSelectItem _onMultiSelectItem'),
    ...methods('Timeline', 'setSelection getSelection'),
  },
  'lanes that fold, or that a person drags to another place': {
    ...methods('ItemSet', '_getGroupIndex groupFromTarget getVisibleGroups _onGroupClick toggleGroupShowNested toggleGroupDragClassName _onGroupDragStart _onGroupDrag _onGroupDragEnd'),
    'ItemSet._orderNestedGroups': '{ return groupIds; }',
    ...methods('Core', 'getVisibleGroups'),
    'Timeline.setGroups': '{ this.groupsData = groups; this.itemSet.setGroups(groups); }',
  },
  'markers of now and of other times': {
    ...empty('CustomTime'),
    CurrentTime: ' extends Component { setOptions() {} }',
    ...methods('Core', 'addCustomTime removeCustomTime setCustomTime getCustomTime setCustomTimeMarker setCustomTimeTitle setCurrentTime getCurrentTime'),
    ...methods('Range', 'startRolling'),
  },
  'periods that are left out: the time that is given is folded already': {
    convertHiddenOptions: '{}', updateHiddenDates: '{}', stepOverHiddenDates: '{}',
    getHiddenDurationBetween: '{ return 0; }', getHiddenDurationBefore: '{ return 0; }', snapAwayFromHidden: '{ return time; }',
    toScreen: '{ const { offset, scale } = Core.range.conversion(width); return (time.valueOf() - offset) * scale; }',
    toTime: '{ const { offset, scale } = Core.range.conversion(width); return new Date(x / scale + offset); }',
  },
  'a form with all settings, and a list of all that there are to hold them against': {
    ...empty('Configurator ColorPicker Validator'),
    ...methods('Timeline', '_createConfigurator'),
    'Timeline.setOptions': '{ super.setOptions(options); }',
  },
  'a press before it can be used, looking at its own size each second, and classes by the day of the week': {
    ...empty('Activator'),
    ...methods('Core', '_startAutoResize moveTo zoomIn zoomOut'),
    ...methods('Range', 'move moveTo'),
    'TimeStep.getClassName': "{ return ''; }",
  },
  'times in other forms than numbers and dates': {
    convert: "{ return type === 'Date' ? new Date(object) : Number(object); }",
  },
  'another chart, of lines and bars': {
    ...empty('Graph2d LineGraph Legend GraphGroup Bargraph Line Points DataAxis DataScale'),
  },
};

export const VIS: LeftOut = Object.assign({}, ...Object.values(FEATURES));
