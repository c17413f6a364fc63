"use client";

import { useRouter } from "next/navigation";
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { chartHeight } from "./chart-height";
import { nameLines } from "./name-lines";
import type { ShareBar } from "./share-bar";

const NAMES = 184;
/** The height of a line of a name in two lines. */
const LINE = 12;

interface Tick {
  x?: number;
  y?: number;
  payload?: { value: string };
}

/** A name in one line, or two that are a little smaller. */
const Name = ({ x = 0, y = 0, payload }: Tick) => {
  const lines = nameLines(payload?.value ?? "");
  return (
    <text textAnchor="end" fontSize={lines.length > 1 ? 11 : 12} fill="var(--mantine-color-text)">
      <title>{payload?.value}</title>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={y + 4 + (at - (lines.length - 1) / 2) * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
};

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
