"use client";

import { Menu } from "@mantine/core";
import { IconAlertTriangle, IconDots } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/domain/events/in-language";
import type { Delegation, Post } from "@/domain/events/shape";
import { type Lang, SIDES, type Side } from "@/domain/events/values";
import type { PersonMatch } from "@/domain/participations/match";
import {
  isPersonRow,
  organizationsOfRow,
  organizationText,
  type PersonRow,
  PLACES,
  type PreviewRow,
  type UnreadRow,
  withDelegationOf,
  withNameText,
  withOrganizationText,
  withoutRow,
  withRowMerged,
  withRowPlaced,
  withRowSplit,
  withSideOf,
  withTitleText,
} from "@/domain/participations/pasted-list/preview-rows";
import { postLine } from "./names";
import { PasteCell } from "./paste-cell";
import preview from "./paste-preview.module.css";

// Each field of a row with the heading of its column.
const COLUMNS = [
  ["name", "name"],
  ["title", "position"],
  ["organization", "organization"],
  ["side", "side"],
  ["delegation", "delegation"],
] as const;

type Change = (to: (rows: readonly PreviewRow[]) => PreviewRow[], typing?: string) => void;

interface RowProps<Row> {
  row: Row;
  at: number;
  langs: readonly Lang[];
  delegations: readonly Delegation[];
  match: PersonMatch | undefined;
  refused: boolean;
  there: boolean;
  onRefuse: (no: boolean) => void;
  change: Change;
  keysInUse: () => Set<string>;
}

function Positions({
  row,
  at,
  langs,
  change,
  kind,
}: RowProps<PersonRow> & { kind: "title" | "organization" }) {
  const t = useTranslations("form.preview.columns");
  const posts: readonly Post[] = row.participant.posts?.length ? row.participant.posts : [{}];
  const organizations = organizationsOfRow(row);
  const label = t(kind === "title" ? "position" : "organization");
  const all = kind === "title" ? posts : organizations;
  return all.map((_, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: positions have no keys and are only edited in place
    <div key={n} className={preview.post}>
      <PasteCell
        row={row}
        at={at}
        column={`${kind}-${n}`}
        term={kind}
        langs={langs}
        label={all.length > 1 ? `${label} ${n + 1}` : label}
        value={(lang) =>
          kind === "title" ? (posts[n]?.title?.[lang] ?? "") : organizationText(organizations[n], lang)
        }
        doubt={row.doubt.includes(kind)}
        onChange={(lang, words) =>
          change(
            (rows) => (kind === "title" ? withTitleText : withOrganizationText)(rows, row.id, n, lang, words),
            `${row.id} ${kind} ${n} ${lang}`,
          )
        }
      />
    </div>
  ));
}

function RowMenu({ at, items }: { at: number; items: { word: string; act: () => void; keys?: string }[] }) {
  const t = useTranslations("form.preview");
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={preview.menu} aria-label={t("rowMenu", { number: at + 1 })}>
          <IconDots size={16} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ word, act }) => (
          <Menu.Item key={word} onClick={act}>
            {word}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Known({
  match,
  refused,
  onRefuse,
}: {
  match: PersonMatch;
  refused: boolean;
  onRefuse: (no: boolean) => void;
}) {
  const t = useTranslations("form.preview");
  const lang: Lang = useLocale();
  const { known, reason } = match;
  const who = [inLanguage(known.person.name, lang), postLine({ key: "", posts: known.posts }, lang)]
    .filter(Boolean)
    .join(lang === "zh" ? "，" : ", ");
  return (
    <label className={preview.known}>
      <input type="checkbox" checked={!refused} onChange={(event) => onRefuse(!event.target.checked)} />
      <span>{t("known", { who, reason: t(`reasons.${reason}`) })}</span>
    </label>
  );
}

function PersonLine(props: RowProps<PersonRow>) {
  const { row, at, langs, delegations, match, refused, there, onRefuse, change, keysInUse } = props;
  const t = useTranslations();
  const lang: Lang = useLocale();
  const { participant, doubt, source, note } = row;
  const label = (column: string, marked: boolean) =>
    t("form.preview.cell", { column, number: at + 1, doubt: marked ? "yes" : "no" });
  const isGroup = participant.group !== undefined && !participant.person;
  const name = isGroup ? participant.group : participant.person?.name;
  const doubtful = COLUMNS.filter(([field]) => doubt.includes(field))
    .map(([, column]) => t(`form.preview.columns.${column}`))
    .join(lang === "zh" ? "、" : ", ");
  return (
    <tbody
      className={preview.person}
      data-there={there || undefined}
      data-doubt={doubt.length > 0 || undefined}
      data-side={participant.side}
    >
      <tr>
        <td data-label={t("form.preview.columns.name")}>
          <PasteCell
            row={row}
            at={at}
            column="name"
            langs={langs}
            label={t("form.preview.columns.name")}
            value={(each) => name?.[each] ?? ""}
            doubt={doubt.includes("name")}
            onChange={(each, words) =>
              change((rows) => withNameText(rows, row.id, each, words), `${row.id} name ${each}`)
            }
          />
        </td>
        <td data-label={t("form.preview.columns.position")}>
          {isGroup ? null : <Positions {...props} kind="title" />}
        </td>
        <td data-label={t("form.preview.columns.organization")}>
          <Positions {...props} kind="organization" />
        </td>
        <td data-label={t("form.preview.columns.side")}>
          <select
            className={`${preview.select} ${doubt.includes("side") ? preview.doubt : ""}`}
            data-cell="side"
            data-row={at}
            aria-label={label(t("form.preview.columns.side"), doubt.includes("side"))}
            value={participant.side ?? ""}
            onChange={(event) =>
              change((rows) =>
                withSideOf(
                  rows,
                  row.id,
                  SIDES.find((side): side is Side => side === event.target.value),
                ),
              )
            }
          >
            <option value="">–</option>
            {SIDES.map((side) => (
              <option key={side} value={side}>
                {t(`values.side.${side}`)}
              </option>
            ))}
          </select>
        </td>
        <td data-label={t("form.preview.columns.delegation")}>
          <select
            className={`${preview.select} ${doubt.includes("delegation") ? preview.doubt : ""}`}
            data-cell="delegation"
            data-row={at}
            aria-label={label(t("form.preview.columns.delegation"), doubt.includes("delegation"))}
            value={participant.delegation ?? ""}
            title={
              inLanguage(delegations.find(({ key }) => key === participant.delegation)?.name, lang) ||
              undefined
            }
            onChange={(event) =>
              change((rows) => withDelegationOf(rows, row.id, event.target.value || undefined))
            }
          >
            <option value="">–</option>
            {delegations.map((each, n) => (
              <option key={each.key} value={each.key}>
                {inLanguage(each.name, lang) || t("form.preview.delegation", { number: n + 1 })}
              </option>
            ))}
          </select>
        </td>
        <td className={preview.menuCell}>
          <RowMenu
            at={at}
            items={[
              ...(at > 0
                ? [
                    {
                      word: t("form.preview.merge"),
                      act: () => change((rows) => withRowMerged(rows, row.id)),
                    },
                  ]
                : []),
              {
                word: t("form.preview.split"),
                act: () => change((rows) => withRowSplit(rows, row.id, keysInUse())),
              },
              { word: t("form.preview.drop"), act: () => change((rows) => withoutRow(rows, row.id)) },
            ]}
          />
        </td>
      </tr>
      <tr>
        <td colSpan={6} className={preview.beneath}>
          {doubt.length > 0 && (
            <span className={preview.check}>
              <IconAlertTriangle size={14} aria-hidden="true" />{" "}
              {t("form.preview.check", { fields: doubtful })}
            </span>
          )}
          <span className={preview.source}>
            <span className={preview.hidden}>{t("form.preview.source")}: </span>
            {source}
          </span>
          {note && <span>{t("form.preview.note", { note })}</span>}
          {there && <span>{t("form.preview.there")}</span>}
          {match && !there && <Known match={match} refused={refused} onRefuse={onRefuse} />}
        </td>
      </tr>
    </tbody>
  );
}

function UnreadLine({ row, at, change, keysInUse }: RowProps<UnreadRow>) {
  const t = useTranslations("form.preview");
  return (
    <tbody className={preview.unread}>
      <tr>
        <td colSpan={5}>
          <span className={preview.check}>
            <IconAlertTriangle size={14} aria-hidden="true" /> {t("unread")}
          </span>{" "}
          <span className={preview.words}>{row.unread}</span>
        </td>
        <td className={preview.menuCell}>
          <RowMenu
            at={at}
            items={[
              ...PLACES.filter((place) => at > 0 || place === "person" || place === "group").map((place) => ({
                word: t(`places.${place}`),
                act: () => change((rows) => withRowPlaced(rows, row.id, place, keysInUse())),
              })),
              { word: t("drop"), act: () => change((rows) => withoutRow(rows, row.id)) },
            ]}
          />
        </td>
      </tr>
    </tbody>
  );
}

/** A row of the preview: somebody with name, positions, side and delegation, or words to be placed by hand. */
export function PasteRow({ row, ...props }: RowProps<PreviewRow>) {
  return isPersonRow(row) ? <PersonLine row={row} {...props} /> : <UnreadLine row={row} {...props} />;
}
