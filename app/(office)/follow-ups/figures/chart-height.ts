const ROW = 30;

/** Bars that a chart shows; the table beneath has all. */
export const MOST_BARS = 8;

/** The height of a chart of so many bars, in pixels: known before it is drawn, so that nothing jumps. */
export const chartHeight = (bars: number): number => bars * ROW + 8;
