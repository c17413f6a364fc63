"use client";

import { useTranslations } from "next-intl";
import { SuggestInput } from "@/components/suggest-input";
import { LANGS, LANGUAGE_TAG, type Lang, otherLang } from "@/domain/events/values";
import type { TermKind } from "@/domain/glossary/term";
import type { PersonRow } from "@/domain/participations/pasted-list/preview-rows";
import { useTermProposals } from "../../use-term-proposals";
import { useLookup } from "./lookup";
import preview from "./paste-preview.module.css";

// One line a language: those that the list or the directory has for this person, that of the form without any.
const languagesOf = ({ participant }: PersonRow, langs: readonly Lang[]): readonly Lang[] => {
  const texts = [
    participant.person?.name,
    participant.group,
    ...(participant.of ?? []).map(({ name }) => name),
    ...(participant.posts ?? []).flatMap(({ title, organization }) => [title, organization?.name]),
  ];
  const used = [...new Set([...langs, ...LANGS])].filter((lang) => texts.some((text) => text?.[lang]));
  return used.length > 0 ? used : langs.slice(0, 1);
};

interface CellField {
  lang: Lang;
  className: string;
  label: string;
  placeholder: string;
  value: string;
  onChange: (words: string) => void;
  /** Where it is, what it was read from. */
  marks: Readonly<Record<string, string>>;
}

function Words({ lang, className, label, placeholder, value, onChange, marks }: CellField) {
  return (
    <textarea
      {...marks}
      rows={1}
      className={className}
      aria-label={label}
      lang={LANGUAGE_TAG[lang]}
      placeholder={placeholder}
      value={value}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value.replaceAll("\n", " "))}
    />
  );
}

/** A title or an organization: where it is empty, translations of the other language are proposed. */
function Term({ kind, other, lang, ...field }: CellField & { kind: TermKind; other: string }) {
  const { translations } = useLookup();
  const { value, onChange } = field;
  const proposed = useTermProposals({ kind, lang, value, other, look: translations });
  return (
    <SuggestInput
      {...field}
      lang={LANGUAGE_TAG[lang]}
      eager
      onAsk={proposed.ask}
      suggestions={proposed.suggestions}
      onChoose={(id) => onChange(proposed.wordsOf(id) ?? "")}
    />
  );
}

/** A text in the languages of its row. */
export function PasteCell({
  row,
  at,
  column,
  term,
  langs,
  label,
  value,
  doubt,
  onChange,
}: {
  row: PersonRow;
  at: number;
  column: string;
  /** What the glossary translates it as. */
  term?: TermKind;
  langs: readonly Lang[];
  label: string;
  value: (lang: Lang) => string;
  doubt: boolean;
  onChange: (lang: Lang, words: string) => void;
}) {
  const t = useTranslations();
  const ordered = languagesOf(row, langs);
  const several = ordered.length > 1;
  return ordered.map((lang) => {
    const words = `${label}${several ? ` (${t(`ui.${lang}`)})` : ""}`;
    const field: CellField = {
      lang,
      className: `${preview.input} ${doubt && value(lang) !== "" ? preview.doubt : ""}`,
      label: t("form.preview.cell", { column: words, number: at + 1, doubt: doubt ? "yes" : "no" }),
      placeholder: several ? t(`form.mark.${lang}`) : "–",
      value: value(lang),
      onChange: (typed) => onChange(lang, typed),
      marks: {
        "data-cell": `${column}-${lang}`,
        "data-row": String(at),
        title: doubt ? t("form.preview.ambiguous") : row.source,
      },
    };
    return term ? (
      <Term key={lang} kind={term} other={value(otherLang(lang))} {...field} />
    ) : (
      <Words key={lang} {...field} />
    );
  });
}
