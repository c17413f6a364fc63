import { Skeleton } from "@mantine/core";

/** Placeholder rows at their final height, so that the layout does not shift. */
export function SkeletonRows({ rows, label }: { rows: number; label: string }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, at) => `row-${at}`).map((key) => (
        <div key={key} style={{ height: "var(--row)", display: "grid", alignItems: "center" }}>
          <Skeleton height={12} radius="xs" />
        </div>
      ))}
    </div>
  );
}
