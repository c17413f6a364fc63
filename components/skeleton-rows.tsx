import { Skeleton } from "@mantine/core";

/** As many grey rows as will come, at their final height, so that nothing jumps. */
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
