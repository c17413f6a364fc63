"use client";

import { useRouter } from "next/navigation";
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { ShareBar } from "./shares";

const ROW = 30;
/** The height of a chart of so many bars, in pixels: known before it is drawn, so that nothing jumps. */
export const chartHeight = (bars: number): number => bars * ROW + 8;

const shortened = (words: string): string =>
  [...words].length > 12 ? `${[...words].slice(0, 11).join("")}…` : words;

/** Bars with their numbers on them, the late part first; each leads to the list behind it, as the table beneath does. */
export default function ShareChart({ bars, label }: { bars: readonly ShareBar[]; label: string }) {
  const router = useRouter();
  const follow = (entry: unknown) => {
    const href = (entry as { payload?: ShareBar }).payload?.href;
    if (href) router.push(href);
  };
  const data = bars.map((bar) => ({ ...bar, rest: bar.open - bar.late }));
  const text = { fontSize: 12, fill: "var(--mantine-color-text)" };
  return (
    <figure role="img" aria-label={label} style={{ margin: 0 }}>
      <ResponsiveContainer width="100%" height={chartHeight(bars.length)}>
        <BarChart
          data={data}
          layout="vertical"
          margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide domain={[0, "dataMax"]} />
          <YAxis
            type="category"
            dataKey="name"
            width={104}
            axisLine={false}
            tickLine={false}
            tick={text}
            tickFormatter={shortened}
          />
          <Bar
            dataKey="late"
            stackId="open"
            fill="var(--late)"
            isAnimationActive={false}
            onClick={follow}
            cursor="pointer"
          />
          <Bar
            dataKey="rest"
            stackId="open"
            fill="var(--accent)"
            isAnimationActive={false}
            onClick={follow}
            cursor="pointer"
          >
            <LabelList dataKey="open" position="right" style={text} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
