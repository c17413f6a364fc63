"use client";

import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Gate, useHydrated } from "@/components/hydration-gate";
import { Link } from "@/components/link";
import { SkeletonRows } from "@/components/skeleton-rows";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import { usePageCommands } from "../../page-commands";
import { useAddressChoice } from "../../use-address-choice";
import { DisclosureProvider, firstOpen, useDisclosure } from "./disclosure";
import { EditingState, LanguageBar, Restored, useSaveKey } from "./editing-state";
import { PanelPlace } from "./form-panel";
import { FormRecordProvider, useDerived } from "./form-record";
import type { HouseStyles } from "./house-styles";
import {
  LANGUAGE_CHOICES,
  type LanguageChoice,
  LanguagesProvider,
  ShowLanguage,
  useFieldLanguages,
} from "./languages";
import { LeaveQuestion } from "./leave-question";
import { useLookup } from "./lookup";
import { Outline } from "./outline";
import { OverlapsProvider } from "./overlaps";
import { PassButton, useFillIn } from "./pass-button";
import { PhotoPlaceProvider } from "./photo-place";
import { ProblemsProvider } from "./problems";
import { RecordFields } from "./record-fields";
import sheet from "./record-form.module.css";
import { SamePeopleProvider } from "./same-people";
import type { UnsavedWork } from "./unsaved-work";
import { type Latest, type SavedEvent, useEditing } from "./use-editing";
import { FilingProvider, useFiling } from "./use-filing";
import { useFormKeys } from "./use-form-keys";
import { useHistoryKeys } from "./use-history-keys";
import type { ServerDrafts } from "./use-server-draft";

function Loading() {
  return <SkeletonRows rows={8} label={useTranslations("ui")("loading")} />;
}

const LiveArticle = dynamic(() => import("./live-article"), { ssr: false, loading: Loading });
const NewsChoice = dynamic(() => import("./news-choice"), { ssr: false });
const SecondLanguage = dynamic(() => import("./second-language"), { ssr: false });
const StalePanel = dynamic(() => import("./stale-panel"), { ssr: false });

interface RecordFormProps {
  title: ReactNode;
  id: string;
  adopt: (work: UnsavedWork) => void;
  restricted: boolean;
  place: string;
  saved: SavedEvent;
  found: Omit<UnsavedWork, "id"> | undefined;
  drafts: ServerDrafts;
  save: (record: SavedEvent["record"], version: number) => Promise<{ version: number }>;
  latest: (since: number) => Promise<Latest>;
  proposed: () => Promise<{ count: number; href: string }>;
  /** Address of the event's page, once there is one. */
  eventHref: string | undefined;
  /** Names of the files that the event has, for its photos. */
  files: readonly string[];
  /** The path of the field that was asked for. */
  field?: string | undefined;
  beside?: ReactNode;
  style: HouseStyles;
}

/** A new event begins at its title; on a touch screen the keyboard would cover the rest of the form. */
const useFirstField = (begins: boolean) => {
  const hydrated = useHydrated();
  useEffect(() => {
    // Until then, the field is disabled.
    if (!begins || !hydrated || window.matchMedia("(pointer: coarse)").matches) return;
    document.querySelector<HTMLElement>('[data-path^="title."]')?.focus({ preventScroll: true });
  }, [begins, hydrated]);
};

/** The event's own title while it has one. */
function Title({ otherwise }: { otherwise: ReactNode }) {
  const locale = useLocale();
  const title = useDerived((form) => inLanguage(form.record().title, locale));
  return <h1 className={sheet.title}>{title || otherwise}</h1>;
}

/** The texts of one language that are being filled in; `path`: the one that was asked for. */
interface Pass {
  lang: Lang;
  path?: string;
  /** Opened again, it holds the texts that lack the language by then. */
  time: number;
}

interface Fields {
  fields: LanguageChoice;
  setFields: (choice: LanguageChoice) => void;
  pass: Pass | undefined;
  openPass: (lang: Lang, path?: string) => void;
  closePass: () => void;
}

function Desk({
  title,
  eventHref,
  field,
  beside,
  style,
  fields,
  setFields,
  pass,
  openPass,
  closePass,
  ...rest
}: RecordFormProps & Fields) {
  const t = useTranslations("form");
  const locale = useLocale();
  const startFiling = useRef(() => {});
  const file = useCallback(() => startFiling.current(), []);
  const editing = useEditing({ ...rest, file });
  const filing = useFiling(useLookup().eventId, editing.state === "saved", editing.save);
  useEffect(() => {
    startFiling.current = filing.start;
  });
  const { reveal } = useDisclosure();
  const [article, setArticle] = useAddressChoice<LanguageChoice>("article", LANGUAGE_CHOICES, locale);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const showLanguage = (lang: Lang) => {
    if (article !== "both") setArticle(lang);
    if (fields !== "both") setFields(lang);
  };
  const hasRoomBeside = useMediaQuery("(min-width: 64.01em)", true);
  useSaveKey(editing.save);
  usePageCommands([{ act: "save", name: t("save"), run: () => void editing.save() }]);
  useFormKeys({ fields, setFields, fillIn: useFillIn(openPass) });
  useHistoryKeys();
  useFirstField(rest.saved.version === 0 && field === undefined && !editing.checking);
  useEffect(() => {
    if (field) reveal(field);
  }, [field, reveal]);
  return (
    <Gate closed={editing.checking}>
      <header className={sheet.header}>
        <Title otherwise={title} />
        <div className={sheet.tools}>
          <EditingState editing={editing} filing={filing.progress} />
          {beside}
          {eventHref && (
            <Link href={eventHref} className={sheet.link}>
              {t("toEvent")}
            </Link>
          )}
          <a href="#article" className={sheet.toArticle}>
            {t("toArticle")}
          </a>
          <PassButton onOpen={openPass} />
          <LanguageBar label={t("fieldLanguage")} keys="Alt+L" value={fields} onChange={setFields} />
          <Button
            loading={editing.state === "saving"}
            title={t("saveKeys")}
            onClick={() => void editing.save()}
          >
            {t("save")}
          </Button>
        </div>
      </header>
      <Restored editing={editing} />
      <LeaveQuestion isAtRisk={editing.isAtRisk} />
      <div className={sheet.desk}>
        <Outline />
        <PanelPlace.Provider value={hasRoomBeside ? place : null}>
          <ShowLanguage.Provider value={showLanguage}>
            <FilingProvider value={filing}>
              <RecordFields />
            </FilingProvider>
          </ShowLanguage.Provider>
          {pass && (
            <SecondLanguage
              key={pass.time}
              lang={pass.lang}
              asked={pass.path}
              onClose={() => {
                closePass();
                document.querySelector<HTMLElement>("[data-pass]")?.focus();
              }}
            />
          )}
        </PanelPlace.Provider>
        <aside id="article" className={sheet.aside} aria-label={t("articleLabel")}>
          <div ref={setPlace} />
          <div className={sheet.articleHead}>
            <LanguageBar label={t("articleLanguage")} value={article} onChange={setArticle} />
            <NewsChoice choice={article} style={style} />
          </div>
          <LiveArticle choice={article} style={style} />
        </aside>
      </div>
      {editing.conflict && (
        <StalePanel conflict={editing.conflict} onSettle={editing.settle} onClose={editing.putOff} />
      )}
    </Gate>
  );
}

/** The form of an event with its article beside it. */
export function RecordForm(props: RecordFormProps) {
  const isNew = props.saved.version === 0;
  const [fields, setFields] = useFieldLanguages();
  const [pass, setPass] = useState<Pass>();
  const openPass = useCallback((lang: Lang, path?: string) => {
    setPass((before) => ({ lang, time: (before?.time ?? 0) + 1, ...(path !== undefined && { path }) }));
  }, []);
  return (
    <FormRecordProvider initial={props.saved.record}>
      <LanguagesProvider choice={fields}>
        <DisclosureProvider
          first={firstOpen(isNew, props.field)}
          onHidden={(path, lang) => openPass(lang, path)}
        >
          <ProblemsProvider>
            <PhotoPlaceProvider
              eventId={props.id}
              isSaved={props.eventHref !== undefined}
              files={props.files}
            >
              <OverlapsProvider>
                <SamePeopleProvider>
                  <Desk
                    {...props}
                    fields={fields}
                    setFields={setFields}
                    pass={pass}
                    openPass={openPass}
                    closePass={() => setPass(undefined)}
                  />
                </SamePeopleProvider>
              </OverlapsProvider>
            </PhotoPlaceProvider>
          </ProblemsProvider>
        </DisclosureProvider>
      </LanguagesProvider>
    </FormRecordProvider>
  );
}
