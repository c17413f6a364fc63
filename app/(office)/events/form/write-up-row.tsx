"use client";

import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import * as enumerations from "@/domain/events/enumerations";
import { LANGUAGE_TAG, type Lang, PARTS, SIDES } from "@/domain/events/values";
import {
  isDoubtful,
  isValidPart,
  type Part,
  type PartName,
  type Proposal,
} from "@/domain/write-ups/proposal";
import { css } from "./write-up-style";

// Parts whose words mean a member of an enumeration: the members, and where their labels are.
const ENUMERATED = {
  kind: { values: enumerations.KINDS, labels: "kind" },
  dayPart: { values: PARTS, labels: "part" },
  bound: { values: enumerations.BOUNDS, labels: "bound" },
  tier: { values: enumerations.TIERS, labels: "tier" },
  side: { values: SIDES, labels: "side" },
  role: { values: enumerations.ROLES, labels: "role" },
  activity: { values: enumerations.ACTIVITIES, labels: "activity" },
  act: { values: enumerations.ACTS, labels: "act" },
  status: { values: enumerations.AGREEMENT_STATUSES, labels: "agreementStatus" },
  type: { values: enumerations.AGREEMENT_TYPES, labels: "agreementType" },
  force: { values: enumerations.FORCES, labels: "force" },
} as const;
const isEnumerated = (name: PartName): name is keyof typeof ENUMERATED => name in ENUMERATED;
// Numbers and days are edited as what they mean; names of people who are proposed themselves are edited there.
const DAYS: ReadonlySet<PartName> = new Set(["start", "end"]);
const NUMBERS: ReadonlySet<PartName> = new Set(["count", "size"]);
// Short texts, several of which fit beside one another.
const MEDIUM: ReadonlySet<PartName> = new Set(["name", "organization", "position", "topic", "saw", "party"]);
const REFERENCES: ReadonlySet<PartName> = new Set(["by", "head", "signatory"]);

function PartField({
  part,
  lang,
  name,
  onChange,
}: {
  part: Part;
  lang: Lang;
  name: string;
  onChange: (part: Part) => void;
}) {
  const t = useTranslations();
  const label = t(`form.writeUp.parts.${part.name}`);
  const full = t("form.writeUp.partOf", { part: label, name });
  // A month and a year have no field of their own.
  const [isDay] = useState(() => part.code?.length === 10);
  if (isEnumerated(part.name)) {
    const { values, labels } = ENUMERATED[part.name];
    return (
      <label className={css.part} data-short>
        <span>{label}</span>
        <select
          className={css.select}
          aria-label={full}
          value={part.code}
          onChange={(event) => onChange({ ...part, code: event.target.value })}
        >
          {values.map((value) => (
            <option key={value} value={value}>
              {t(`values.${labels}.${value}` as Parameters<typeof t>[0])}
            </option>
          ))}
        </select>
      </label>
    );
  }
  if (REFERENCES.has(part.name))
    return (
      <span className={css.part} data-short>
        <span>{label}</span>
        <span className={css.value}>{part.text}</span>
      </span>
    );
  if (isDay && DAYS.has(part.name))
    return (
      <label className={css.part} data-short>
        <span>{label}</span>
        <input
          type="date"
          className={css.input}
          aria-label={full}
          aria-invalid={!isValidPart(part)}
          value={part.code ?? ""}
          onChange={(event) => onChange({ ...part, code: event.target.value })}
        />
      </label>
    );
  const coded = DAYS.has(part.name) || NUMBERS.has(part.name);
  return (
    <label
      className={css.part}
      data-short={coded ? "" : undefined}
      data-medium={MEDIUM.has(part.name) ? "" : undefined}
    >
      <span>{label}</span>
      <textarea
        rows={1}
        inputMode={NUMBERS.has(part.name) ? "numeric" : undefined}
        aria-invalid={!isValidPart(part)}
        className={css.input}
        lang={coded ? undefined : LANGUAGE_TAG[lang]}
        aria-label={full}
        value={coded ? (part.code ?? "") : part.text}
        onChange={(event) => {
          const value = event.target.value.replaceAll("\n", " ");
          onChange(coded ? { ...part, code: value } : { ...part, text: value });
        }}
      />
    </label>
  );
}

/** One proposal: whether it is taken, its values, and what the form has in their place. */
export function WriteUpRow({
  proposal,
  lang,
  name,
  taken,
  present,
  there,
  active,
  onTake,
  onChange,
  onActive,
}: {
  proposal: Proposal;
  lang: Lang;
  /** What the proposal is about, as its checkbox is called. */
  name: string;
  taken: boolean;
  /** What the form has in its place. */
  present: string | undefined;
  /** The same is in the form already. */
  there: boolean;
  active: boolean;
  onTake: (taken: boolean) => void;
  onChange: (at: number, part: Part) => void;
  onActive: (active: boolean, scroll: boolean) => void;
}) {
  const t = useTranslations("form.writeUp");
  return (
    <li
      className={css.row}
      data-active={active ? "" : undefined}
      data-doubt={isDoubtful(proposal) ? "" : undefined}
      onMouseEnter={() => onActive(true, true)}
      onMouseLeave={() => onActive(false, false)}
      onFocus={() => onActive(true, true)}
    >
      <label className={css.head}>
        <input
          type="checkbox"
          data-proposal={proposal.id}
          checked={taken}
          disabled={there}
          onChange={(event) => onTake(event.target.checked)}
        />
        <span className={css.name}>{name}</span>
        {isDoubtful(proposal) && (
          <span className={css.doubt}>
            <IconAlertTriangle size={14} aria-hidden="true" /> {t("doubtful")}
          </span>
        )}
      </label>
      <div className={css.parts}>
        {proposal.parts.map((part, at) => (
          <PartField
            // biome-ignore lint/suspicious/noArrayIndexKey: parts neither move nor go
            key={at}
            part={part}
            lang={lang}
            name={name}
            onChange={(changed) => onChange(at, changed)}
          />
        ))}
      </div>
      {!proposal.parts.every(isValidPart) && (
        <p className={css.present} role="alert">
          {t("invalid")}
        </p>
      )}
      {there ? (
        <p className={css.present}>{t("there")}</p>
      ) : (
        present !== undefined && <p className={css.present}>{t("present", { value: present })}</p>
      )}
    </li>
  );
}
