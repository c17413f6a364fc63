"use client";

import { useEffect, useState } from "react";
import type { MissingText } from "@/domain/articles/missing-texts";
import { namePinyin } from "@/domain/articles/reference/pinyin";
import { type Lang, otherLang, type Text } from "@/domain/events/values";
import { usualTranslation } from "@/domain/glossary/translations";
import { useFormRecord } from "./form-record";
import { useLookup } from "./lookup";

export interface TextProposal {
  text: string;
  from: "directory" | "glossary" | "pinyin" | "usual";
}

/** Proposals by the path of a missing text: what the office's glossary or the directory says in that language, else the pinyin of a name or the usual translation. */
export function useTextProposals(
  texts: readonly MissingText[],
  lang: Lang,
): ReadonlyMap<string, TextProposal> {
  const form = useFormRecord();
  const lookup = useLookup();
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    const other = otherLang(lang);
    const on = form.record().when?.start;
    const found = new Map<string, string>();
    const keep = (kind: string, text: Text | undefined) => {
      const [source, own] = [text?.[other]?.trim(), text?.[lang]?.trim()];
      if (source && own && !found.has(`${kind} ${source}`)) found.set(`${kind} ${source}`, own);
    };
    const ask = async ({ kind, source }: MissingText) => {
      if (kind === "title" || kind === "organization") {
        const [own] = await lookup.translations(kind, other, source).catch(() => []);
        if (own?.source === "office") found.set(`glossary ${kind} ${source}`, own.words);
      }
      if (kind === "person")
        for (const { person, posts } of await lookup.people(source, on)) {
          keep("person", person.name);
          if (person.name?.[other]?.trim() !== source) continue;
          for (const post of posts) {
            keep("title", post.title);
            keep("organization", post.organization?.name);
          }
        }
      if (kind === "organization")
        for (const one of [lookup.own, ...(await lookup.organizations(source))])
          keep("organization", one?.name);
      if (kind === "venue") for (const one of await lookup.venues(source)) keep("venue", one.name);
    };
    // Without the directory, texts are typed.
    void Promise.all(texts.map((text) => ask(text).catch(() => undefined))).then(() => {
      if (current) setKnown(found);
    });
    return () => {
      current = false;
    };
  }, [texts, lang, form, lookup]);
  const proposals = new Map<string, TextProposal>();
  for (const { kind, source, paths } of texts) {
    const directory = known.get(`${kind} ${source}`);
    const pinyin = kind === "person" && lang === "en" ? namePinyin(source) : undefined;
    const glossary = known.get(`glossary ${kind} ${source}`);
    const isTerm = kind === "title" || kind === "organization";
    const usual = isTerm ? usualTranslation(kind, source, otherLang(lang)) : undefined;
    if (glossary !== undefined) proposals.set(paths[0] ?? "", { text: glossary, from: "glossary" });
    else if (directory !== undefined) proposals.set(paths[0] ?? "", { text: directory, from: "directory" });
    else if (pinyin !== undefined) proposals.set(paths[0] ?? "", { text: pinyin, from: "pinyin" });
    else if (usual !== undefined) proposals.set(paths[0] ?? "", { text: usual, from: "usual" });
  }
  return proposals;
}
