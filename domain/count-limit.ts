/**
 * Up to this number, or the end of the page that is read, a long list is counted; beyond it the list only says that there are
 * more. Counting all would take longer with each year.
 */
export const COUNT_LIMIT = 1000;
