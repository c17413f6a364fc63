"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Article, Gap, Sentence } from "@/domain/articles/article";
import { SEVERITIES } from "@/domain/articles/article";
import type { Length } from "@/domain/articles/lengths";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { writeArticle } from "@/domain/articles/write";
import { labelAt, missingFields } from "@/domain/events/field-tree";
import { isWithin, pathsIn, stepsOf } from "@/domain/events/paths";
import { isRule } from "@/domain/events/rule";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGS, type Lang } from "@/domain/events/values";
import type { withHouseRules } from "@/domain/house-style/house-rules";
import type messages from "@/messages/en.json";
import { ArticleExports } from "../../articles/article-exports";
import { ArticlePaper } from "../../articles/article-paper";
import { GapHint } from "../../articles/gap-hint";
import hints from "../../articles/gap-hint.module.css";
import { LengthBar } from "../../articles/length-bar";
import { usePathLabel } from "../record-labels";
import { problemMessage, problemsOf } from "../record-problems";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { useFormRecord } from "./form-record";
import type { HouseStyles } from "./house-styles";
import type { LanguageChoice } from "./languages";
import live from "./live-article.module.css";
import { usePhotoPlace } from "./photo-place";
import { useDebouncedRecord } from "./problems";
import { useSamePeople } from "./same-people";
import { useSamePersonText } from "./use-same-person-text";

const meet = (path: string, other: string): boolean => isWithin(path, other) || isWithin(other, path);

/** The path of the field that has the focus, while it is one of the form's. */
function useFocusedPath(): string | undefined {
  const [path, setPath] = useState<string>();
  useEffect(() => {
    const entered = (event: FocusEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (target?.closest("[data-record-form], [data-record-panel]"))
        setPath(target.closest<HTMLElement>("[data-path]")?.dataset.path);
    };
    document.addEventListener("focusin", entered);
    return () => document.removeEventListener("focusin", entered);
  }, []);
  return path;
}

/** Highlights the source fields of a sentence, as far as they are open; else the row or section that holds them. */
const highlight = (paths: readonly string[]): void => {
  for (const lit of document.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  const fields = [
    ...document.querySelectorAll<HTMLElement>(":is([data-record-form], [data-record-panel]) [data-path]"),
  ];
  for (const path of paths) {
    const own = fields.filter((field) => isWithin(field.dataset.path ?? "", path));
    const around = fields.filter((field) => isWithin(path, field.dataset.path ?? "-"));
    const nearest = around.sort((a, b) => (b.dataset.path?.length ?? 0) - (a.dataset.path?.length ?? 0))[0];
    for (const field of own.length > 0 ? own : nearest ? [nearest] : []) field.setAttribute("data-lit", "");
  }
};

function Rests({ sentence, record }: { sentence: Sentence; record: DraftRecord }) {
  const t = useTranslations();
  const pathLabel = usePathLabel(record);
  const { reveal } = useDisclosure();
  return (
    <div className={live.rests}>
      <p className={live.title}>{t("form.restsOn")}</p>
      <ul className={live.places}>
        {[...new Set(sentence.paths)].map((path) => (
          <li key={path}>
            <button type="button" className={classes.link} onClick={() => reveal(path)}>
              {pathLabel(path)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Pointing {
  chosen: string | undefined;
  choose: (sentence: Sentence) => void;
  point: (sentence: Sentence | undefined) => void;
}

function Paper({
  article,
  length,
  focused,
  record,
  chosen,
  choose,
  point,
}: Pointing & {
  article: Article;
  /** Absent where the record has one text alone. */
  length: ReactNode;
  focused: string | undefined;
  record: DraftRecord;
}) {
  const place = usePhotoPlace();
  const sentences = useMemo(() => sentencesOf(article), [article]);
  const marked = useMemo(
    () =>
      new Set(
        focused === undefined
          ? []
          : sentences.filter(({ paths }) => paths.some((path) => meet(path, focused))).map(({ id }) => id),
      ),
    [sentences, focused],
  );
  const shown = sentences.find(({ id }) => id === chosen);
  return (
    <div>
      {length}
      <ArticlePaper
        article={article}
        marked={marked}
        chosen={chosen}
        onSentence={choose}
        onPoint={point}
        pictureOf={(_photo, file) => place?.pictureOf(file)}
      />
      {shown && <Rests sentence={shown} record={record} />}
      {article.blocks.length > 0 && (
        <div className={live.exports}>
          <ArticleExports article={article} />
        </div>
      )}
    </div>
  );
}

/** Which sentence is pointed at or chosen, in which article; its fields are lit as long as it is. */
function usePointing(articles: readonly Article[]): (lang: Lang) => Pointing {
  const { reveal } = useDisclosure();
  const [chosen, setChosen] = useState<{ lang: Lang; id: string }>();
  const [pointed, setPointed] = useState<Sentence>();
  const article = articles.find(({ lang }) => lang === chosen?.lang);
  const rests = article && sentencesOf(article).find(({ id }) => id === chosen?.id);
  useEffect(() => highlight((pointed ?? rests)?.paths ?? []), [pointed, rests]);
  return (lang) => ({
    chosen: chosen?.lang === lang ? chosen.id : undefined,
    choose: (sentence) => {
      setChosen({ lang, id: sentence.id });
      const [first] = sentence.paths;
      if (first !== undefined) reveal(first);
    },
    point: setPointed,
  });
}

function GapEntry({ gap, lang }: { gap: Gap; lang: Lang }) {
  const t = useTranslations();
  const locale = useLocale();
  const form = useFormRecord();
  const { reveal } = useDisclosure();
  const { proposal } = gap;
  const take = () => {
    const steps = stepsOf(form.value(""), gap.path) ?? [];
    const last = steps.at(-1);
    form.set([...steps, ...(last === lang ? [] : [lang])].join("."), proposal);
  };
  return (
    <li className={live.gap} data-severity={gap.severity}>
      <span className={live.severity}>{t(`values.severity.${gap.severity}`)}</span>
      <button type="button" className={live.jump} onClick={() => reveal(gap.path)}>
        {locale === "zh" ? gap.zh : gap.en}
      </button>
      <GapHint gap={gap} record={form.record()} lang={lang} />
      {proposal !== undefined && (
        <button type="button" className={classes.link} onClick={take}>
          {t("form.takeProposal", { proposal })}
        </button>
      )}
    </li>
  );
}

/** Accepts all proposed short names in one step. */
function ShortNames({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations("form");
  const form = useFormRecord();
  const proposed = gaps.filter(
    ({ code, proposal }) => code === "short_name_missing" && proposal !== undefined,
  );
  if (proposed.length < 2) return null;
  const take = () =>
    form.setAll(
      [],
      undefined,
      Object.fromEntries(
        proposed.map(({ path, proposal }) => [(stepsOf(form.value(""), path) ?? []).join("."), proposal]),
      ),
    );
  return (
    <button type="button" className={classes.link} onClick={take}>
      {t("takeShortNames", { count: proposed.length })}
    </button>
  );
}

function Lacks({ article }: { article: Article }) {
  const t = useTranslations();
  // Broken rules are listed once for both languages, as problems.
  const own = article.gaps.filter(({ code }) => !isRule(code));
  const gaps = SEVERITIES.flatMap((severity) => own.filter((gap) => gap.severity === severity));
  if (gaps.length === 0 && article.blocks.length === 0) return null;
  const lang = t(`values.lang.${article.lang}`);
  // Suggestions are not missing.
  const count = gaps.filter(({ severity }) => severity !== "hint").length;
  return (
    <section className={live.lacks} aria-label={t("form.lacks", { lang, count })}>
      <h3 className={live.title}>{t("form.lacks", { lang, count })}</h3>
      <ul className={live.gaps}>
        {gaps.map((gap) => (
          <GapEntry key={`${gap.path} ${gap.code}`} gap={gap} lang={article.lang} />
        ))}
      </ul>
      <ShortNames gaps={gaps} />
    </section>
  );
}

function Problems({ record }: { record: DraftRecord }) {
  const t = useTranslations();
  const locale = useLocale();
  const pathLabel = usePathLabel(record);
  const { reveal } = useDisclosure();
  const problems = useMemo(() => problemsOf(record), [record]);
  const same = useSamePeople();
  const sameText = useSamePersonText();
  const count = problems.length + same.length;
  if (count === 0) return null;
  return (
    <section className={live.lacks} aria-label={t("form.problems", { count })}>
      <h3 className={live.title}>{t("form.problems", { count })}</h3>
      <ul className={live.gaps}>
        {same.map((person) => (
          <li key={person.key} className={live.gap}>
            <button
              type="button"
              className={live.jump}
              onClick={() => reveal(`participants[${person.key}].person.name`)}
            >
              {sameText(person)}
            </button>
          </li>
        ))}
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`} className={live.gap}>
            <button type="button" className={live.jump} onClick={() => reveal(problem.path)}>
              {pathLabel(problem.path)}: {problemMessage(problem, record, locale, t)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type MissingLabel = keyof (typeof messages)["missingHints"];

/** What a complete record has and this one has not, except what an article already asks for. */
function Missing({ record, articles }: { record: DraftRecord; articles: readonly Article[] }) {
  const t = useTranslations();
  const pathLabel = usePathLabel(record);
  const { reveal } = useDisclosure();
  const places = useMemo(
    () =>
      missingFields(record).map((at) => ({ path: pathsIn(record)(at), label: labelAt(at) as MissingLabel })),
    [record],
  );
  const asked = new Set(articles.flatMap(({ gaps }) => gaps.map(({ path }) => path)));
  const own = places.filter(({ path }) => !asked.has(path));
  if (own.length === 0) return null;
  return (
    <section className={live.lacks} aria-label={t("form.missing", { count: own.length })}>
      <h3 className={live.title}>{t("form.missing", { count: own.length })}</h3>
      <ul className={live.gaps}>
        {own.map(({ path, label }) => (
          <li key={path} className={live.gap} data-severity="needed">
            <span className={live.severity}>{t("values.severity.needed")}</span>
            <button type="button" className={live.jump} onClick={() => reveal(path)}>
              {pathLabel(path)}
            </button>
            <span className={hints.hint}>{t(`missingHints.${label}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const FULL: Readonly<Record<Lang, Length>> = { zh: "full", en: "full" };

type WithHouseRules = typeof withHouseRules;

/** The learned rules of house style; their check of the text is loaded only where there are any. */
const useHouseRules = (style: HouseStyles): WithHouseRules | undefined => {
  const [loaded, setLoaded] = useState<{ apply: WithHouseRules }>();
  const isNeeded = LANGS.some((lang) => (style[lang]?.rules ?? []).length > 0);
  useEffect(() => {
    if (isNeeded)
      void import("@/domain/house-style/house-rules").then((rules) =>
        setLoaded({ apply: rules.withHouseRules }),
      );
  }, [isNeeded]);
  return loaded?.apply;
};

/** The article of the current record, generated in the browser, with gaps and problems below. */
export default function LiveArticle({ choice, style }: { choice: LanguageChoice; style: HouseStyles }) {
  const record = useDebouncedRecord();
  const focused = useDeferredValue(useFocusedPath());
  const [lengths, setLengths] = useState(FULL);
  const apply = useHouseRules(style);
  const written = useCallback(
    (lang: Lang, length?: Length) => {
      const article = writeArticle(record, lang, style[lang], length);
      return apply?.(article, record, style[lang]?.rules ?? []) ?? article;
    },
    [apply, record, style],
  );
  const locale = useLocale();
  const articles = useMemo(
    () => (locale === "zh" ? (["zh", "en"] as const) : LANGS).map((lang) => written(lang)),
    [locale, written],
  );
  const papers = useMemo(
    () =>
      articles
        .filter(({ lang }) => choice === "both" || choice === lang)
        .map((full) => {
          const length = lengths[full.lang];
          return length === "full" ? full : written(full.lang, length);
        }),
    [articles, choice, lengths, written],
  );
  const pointing = usePointing(papers);
  return (
    <div className={live.pane}>
      {papers.map((article) => (
        <Paper
          key={article.lang}
          article={article}
          length={
            // What was cancelled or is planned has its notice, at any length.
            record.status === "held" && (
              <div className={live.length}>
                <LengthBar
                  lang={article.lang}
                  value={lengths[article.lang]}
                  onChange={(length) => setLengths({ ...lengths, [article.lang]: length })}
                />
              </div>
            )
          }
          focused={focused}
          record={record}
          {...pointing(article.lang)}
        />
      ))}
      <Problems record={record} />
      <Missing record={record} articles={articles} />
      {articles.map((article) => (
        <Lacks key={article.lang} article={article} />
      ))}
    </div>
  );
}
