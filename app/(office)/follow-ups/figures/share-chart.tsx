"use client";

import { useRouter } from "next/navigation";
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { chartHeight } from "./chart-height";
import type { ShareBar } from "./share-bar";

const NAMES = 172;
/** What fits beside a bar; a Chinese character is as wide as two letters. */
const FITS = 24;

const widthOf = (sign: string): number => (/[\u2e80-\uffef]/.test(sign) ? 2 : 1);

const shortened = (words: string): string => {
  let width = 0;
  const shown = [...words].filter((sign) => {
    width += widthOf(sign);
    return width <= FITS;
  });
  return width <= FITS + 1 ? words : `${shown.join("").trimEnd()}…`;
};

interface Tick {
  x?: number;
  y?: number;
  payload?: { value: string };
}

/** A name on one line, as far as it fits. */
const Name = ({ x = 0, y = 0, payload }: Tick) => (
  <text x={x} y={y} dy={4} textAnchor="end" fontSize={12} fill="var(--mantine-color-text)">
    {shortened(payload?.value ?? "")}
  </text>
);

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
            width={NAMES}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={<Name />}
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
