"use client";

import { memo, useEffect, useMemo, useRef } from "react";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import type { Proposal } from "@/domain/write-ups/proposal";
import { css } from "./write-up-style";

interface Piece {
  start: number;
  end: number;
  /** The proposals that this piece is a value of; the shortest first. */
  of: readonly string[];
}

/** The text cut where a marked value begins or ends. */
const piecesOf = (text: string, proposals: readonly Proposal[]): Piece[] => {
  const ranges = proposals.flatMap(({ id, parts, start, end }) =>
    parts.map((part) => ({ id, start: part.start, end: part.end, length: end - start })),
  );
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const sorted = ranges.sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof ranges = [];
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    open = open.filter((range) => range.end > start);
    for (let range = sorted[next]; range && range.start <= start; range = sorted[++next]) open.push(range);
    const over = [...open].sort((a, b) => a.length - b.length);
    return { start, end, of: [...new Set(over.map(({ id }) => id))] };
  });
};

/** The write-up with every proposed value marked; the active proposal's marks are highlighted. */
export const WriteUpText = memo(function WriteUpText({
  text,
  lang,
  label,
  proposals,
  active,
  onActive,
  onChoose,
}: {
  text: string;
  lang: Lang;
  label: string;
  proposals: readonly Proposal[];
  active: { id: string; scroll: boolean } | undefined;
  onActive: (id: string | undefined) => void;
  onChoose: (id: string) => void;
}) {
  const pieces = useMemo(() => piecesOf(text, proposals), [text, proposals]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!active?.scroll) return;
    const mark = box.current?.querySelector<HTMLElement>("[data-active]");
    const frame = box.current;
    if (!mark || !frame) return;
    const [inner, outer] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      frame.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [active]);
  return (
    <section
      ref={box}
      className={css.text}
      lang={LANGUAGE_TAG[lang]}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
      tabIndex={0}
    >
      {pieces.map(({ start, end, of: [id, ...others] }) =>
        id === undefined ? (
          text.slice(start, end)
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same proposals are reached by keyboard in the list beside
          <mark
            key={start}
            className={css.mark}
            data-active={active !== undefined && [id, ...others].includes(active.id) ? "" : undefined}
            onMouseEnter={() => onActive(id)}
            onMouseLeave={() => onActive(undefined)}
            onClick={() => onChoose(id)}
          >
            {text.slice(start, end)}
          </mark>
        ),
      )}
    </section>
  );
});
