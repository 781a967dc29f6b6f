/** Members of Word's classes on the web that this model lacks, so that asking for one can be told from a slip. */
const BEYOND_THE_MODEL: Readonly<Record<string, string>> = {
  Annotation: `critiqueAnnotation`,
  Body: `
    endnotes fields footnotes getComments getContentControls getHtml getReviewedText
    getTrackedChanges inlinePictures insertContentControl insertFileFromBase64 insertHtml
    insertInlinePictureFromBase64 insertTable lists parentSection
    parentSectionOrNullObject tables
  `,
  ContentControl: `
    checkboxContentControl comboBoxContentControl dropDownListContentControl endnotes fields
    footnotes getComments getContentControls getHtml getReviewedText getTextRanges
    getTrackedChanges inlinePictures insertFileFromBase64 insertHtml
    insertInlinePictureFromBase64 insertTable lists onDataChanged onDeleted
    onEntered onExited onSelectionChanged split tables
  `,
  ContentControlCollection: `
    getByChangeTrackingStates
  `,
  Document: `
    addStyle close customXmlParts deleteBookmark
    getBookmarkRange getBookmarkRangeOrNullObject getContentControls getEndnoteBody
    getFootnoteBody getParagraphByUniqueLocalId getStyles importStylesFromJson
    insertFileFromBase64 onAnnotationClicked onAnnotationHovered onAnnotationInserted
    onAnnotationPopupAction onAnnotationRemoved onContentControlAdded onParagraphAdded
    onParagraphChanged onParagraphDeleted properties save search settings
  `,
  Paragraph: `
    attachToList endnotes fields footnotes getComments getContentControls getHtml
    getReviewedText getText getTrackedChanges inlinePictures
    insertFileFromBase64 insertHtml insertInlinePictureFromBase64 insertTable list
    listItem listItemOrNullObject listOrNullObject split startNewList
  `,
  Range: `
    endnotes fields footnotes getBookmarks getComments getContentControls getHtml
    getHyperlinkRanges getNextTextRange getNextTextRangeOrNullObject getReviewedText
    getTrackedChanges hyperlink inlinePictures insertBookmark insertComment
    insertEndnote insertField insertFileFromBase64 insertFootnote insertHtml
    insertInlinePictureFromBase64 insertTable lists tables
  `,
  Section: `body getFooter getHeader getNext getNextOrNullObject`,
  Table: `
    addColumns addRows alignment autoFitWindow clear delete deleteColumns deleteRows
    distributeColumns endnotes fields font footnotes getBorder getCellPadding getNext
    getNextOrNullObject getParagraphAfter getParagraphAfterOrNullObject getParagraphBefore
    getParagraphBeforeOrNullObject getRange headerRowCount horizontalAlignment
    insertContentControl insertParagraph insertTable isUniform mergeCells parentBody
    parentContentControl parentContentControlOrNullObject parentTable parentTableCell
    parentTableCellOrNullObject parentTableOrNullObject rows search select setCellPadding
    shadingColor style styleBandedColumns styleBandedRows styleBuiltIn styleFirstColumn
    styleLastColumn styleTotalRow tables values verticalAlignment width
  `,
  TableCell: `
    columnWidth deleteColumn deleteRow getBorder getCellPadding getNext getNextOrNullObject
    horizontalAlignment insertColumns insertRows parentRow setCellPadding shadingColor split
    value verticalAlignment width
  `,
};

const namesByClass = new Map(
  Object.entries(BEYOND_THE_MODEL).map(([className, names]) => [
    className,
    new Set(names.toLowerCase().split(/\s+/)),
  ]),
);

/** Whether Word has a member that this model lacks. */
export function isBeyondTheModel(className: string, memberName: string): boolean {
  return namesByClass.get(className)?.has(memberName.toLowerCase()) ?? false;
}

export function membersBeyondTheModel(className: string): readonly string[] {
  return (BEYOND_THE_MODEL[className] ?? "").split(/\s+/).filter((name) => name !== "");
}
