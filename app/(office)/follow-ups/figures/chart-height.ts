const ROW = 30;

/** Bars that a chart shows; the table beneath has all. */
export const MAX_BARS = 8;

/** The height of a chart of so many bars, in pixels: known before the chart is rendered, so that the layout does not shift. */
export const chartHeight = (bars: number): number => bars * ROW + 8;
