"use client";

import { Modal, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { LangText } from "@/components/lang-text";
import type { Text } from "@/domain/events/values";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { postLabel } from "@/domain/participations/labels";
import { isNamed, rankHits } from "@/domain/search/rank-hits";
import { queryClientOfBrowser } from "../query-client";
import { useTRPCClient } from "../trpc";
import { useCommands } from "./commands";
import classes from "./quick-search.module.css";
import { useGo } from "./use-go";

interface Hit {
  /** Where it leads; a command of the open page is run instead. */
  href?: string;
  run?: () => void;
  kind: "commands" | "events" | "agreements" | "people" | "organizations" | "venues";
  name: Text | undefined;
  isEntry?: boolean;
  beside: string;
}

const EACH = 6;

/** Search results: exact names first, then entries that are nearly called so, otherwise by type, events first. */
function useHits(q: string) {
  const client = useTRPCClient();
  const lang = useLocale();
  return useQuery(
    {
      queryKey: ["quick-search", q, lang],
      enabled: q.trim() !== "",
      placeholderData: keepPreviousData,
      queryFn: async (): Promise<Hit[]> => {
        const [events, agreements, people, organizations, venues] = await Promise.all([
          client.events.list.query({ q }),
          client.agreements.list.query({ q }),
          client.people.search.query({ q }),
          client.organizations.search.query({ q }),
          client.venues.search.query({ q }),
        ]);
        const found = [
          ...events.rows.slice(0, EACH).map(
            (row): Hit => ({
              href: `/events/${row.id}`,
              kind: "events",
              name: row.title,
              beside: row.start ?? "",
            }),
          ),
          ...agreements.rows.slice(0, EACH).map(
            (row): Hit => ({
              href: `/agreements/${row.id}`,
              kind: "agreements",
              name: row.title,
              beside: [row.reference, row.signedOn].filter(Boolean).join(" · "),
            }),
          ),
          ...people.slice(0, EACH).map(
            ({ person, posts: [first] }): Hit => ({
              href: `/people/${person.id}`,
              kind: "people",
              isEntry: true,
              name: person.name,
              beside: first ? postLabel(first, lang) : "",
            }),
          ),
          ...organizations.slice(0, EACH).map(
            (each): Hit => ({
              href: `/organizations/${each.id}`,
              kind: "organizations",
              isEntry: true,
              name: each.name,
              beside: organizationLabel(each.parent, lang),
            }),
          ),
          ...venues.slice(0, EACH).map(
            (each): Hit => ({
              href: `/venues/${each.id}`,
              kind: "venues",
              isEntry: true,
              name: each.name,
              beside: organizationLabel(each.organization, lang),
            }),
          ),
        ];
        return rankHits(found, q);
      },
    },
    queryClientOfBrowser(),
  );
}

/** Global search; arrow keys select, Enter opens. */
export default function QuickSearchDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations();
  const open = useGo();
  const list = useId();
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState(0);
  const [q] = useDebouncedValue(words, 120);
  const { data, isFetching } = useHits(q);
  const lang = useLocale();
  const commands = useCommands()(words).map(
    ({ name, ...command }): Hit => ({ ...command, kind: "commands", name: { [lang]: name }, beside: "" }),
  );
  const [picked, setPicked] = useState<() => void>();
  // Nobody who types a name waits for it behind a command.
  const found = words.trim() === "" ? [] : (data ?? []);
  const isExact = (hit: Hit) => isNamed(hit.name, words);
  const hits = [...found.filter(isExact), ...commands, ...found.filter((hit) => !isExact(hit))];
  const close = () => {
    onClose();
    setWords("");
    setChosen(0);
  };
  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    close();
    if (hit.href) open(hit.href);
    else setPicked(() => hit.run);
  };
  const closed = () => {
    setPicked(undefined);
    picked?.();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + hits.length) % hits.length);
    }
    if (event.key === "Enter") go(hits[chosen]);
  };
  const none = words.trim() !== "" && hits.length === 0 && !isFetching && q === words;
  return (
    <Modal
      opened={opened}
      onClose={close}
      // What a command opens takes the focus, which the search has given back by then.
      onExitTransitionEnd={closed}
      title={t("search.title")}
      closeButtonProps={{ "aria-label": t("ui.close") }}
      yOffset="12vh"
      size="lg"
    >
      <TextInput
        size="md"
        data-autofocus
        role="combobox"
        aria-label={t("search.title")}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hits[chosen] ? `${list}-${chosen}` : undefined}
        placeholder={t("search.hint")}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={pressed}
      />
      <div id={list} role="listbox" aria-label={t("search.found")} className={classes.hits}>
        {hits.map((hit, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and has the keys
          <div
            key={hit.href ?? `${at}`}
            id={`${list}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className={classes.hit}
            onMouseMove={() => setChosen(at)}
            onClick={() => go(hit)}
          >
            <span className={classes.kind}>{t(`search.kind.${hit.kind}`)}</span>
            <span className={classes.name}>
              <LangText text={hit.name} fallback={t("record.noName")} />
            </span>
            <span className={classes.beside}>{hit.beside}</span>
          </div>
        ))}
      </div>
      {none && <p className={classes.none}>{t("search.none")}</p>}
    </Modal>
  );
}
