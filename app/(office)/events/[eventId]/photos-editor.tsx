"use client";

import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { Gate } from "@/components/hydration-gate";
import { Link } from "@/components/link";
import { SkeletonRows } from "@/components/skeleton-rows";
import { withPhotos } from "@/domain/events/add-photos";
import { changesBetween, compareEdits, mergeEdits } from "@/domain/events/changes";
import type { DraftRecord } from "@/domain/events/shape";
import { useTRPCClient } from "../../../trpc";
import { useOffice } from "../../office-context";
import { usePageCommands } from "../../page-commands";
import { loadPhotoQueue } from "../../photos/use-photo-queue";
import { DisclosureProvider } from "../form/disclosure";
import { EditingState, LanguageBar, Restored, useSaveKey } from "../form/editing-state";
import { FormRecordProvider, useFormRecord } from "../form/form-record";
import { type LanguageChoice, LanguagesProvider, useFieldLanguages } from "../form/languages";
import { LeaveQuestion } from "../form/leave-question";
import { PhotoPlaceProvider } from "../form/photo-place";
import { PhotoRows } from "../form/photo-rows";
import { ProblemsProvider } from "../form/problems";
import type { UnsavedWork } from "../form/unsaved-work";
import { type EditConflict, type SavedEvent, useEditing } from "../form/use-editing";
import { useEventCalls } from "../form/use-event-calls";
import { useHistoryKeys } from "../form/use-history-keys";
import classes from "./photos-editor.module.css";

const StalePanel = dynamic(() => import("../form/stale-panel"), { ssr: false });

interface Edited {
  event: SavedEvent & { id: string };
  draft: Omit<UnsavedWork, "id"> | undefined;
}

/** Names of the photos that this browser has for an event, and that are added to its record as soon as they are uploaded. */
const namesOnTheWay = async (user: string, eventId: string): Promise<string[]> => {
  const queue = await loadPhotoQueue(user);
  await queue.reload();
  return queue
    .photos(eventId)
    .filter(({ intoRecord, state }) => intoRecord && state !== "refused")
    .map(({ name }) => name);
};

/** Photos on the way whose rows were removed are not added later. */
const dropRemoved = async (user: string, eventId: string, record: DraftRecord, known: readonly string[]) => {
  const queue = await loadPhotoQueue(user);
  const kept = (record.photos ?? []).flatMap(({ file }) => file ?? []);
  for (const { id, name } of queue.photos(eventId))
    if (known.includes(name) && !kept.includes(name)) await queue.remove(id);
};

/** A caption is one line: Enter goes on instead of adding one. */
const useEnterInCaptions = (box: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, isComposing, keyCode } = event;
      if (event.key !== "Enter" || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.defaultPrevented || isComposing || keyCode === 229) return;
      if (!(target instanceof HTMLTextAreaElement) || !box.current?.contains(target)) return;
      event.preventDefault();
      const fields = [...box.current.querySelectorAll<HTMLElement>("textarea, input, select")];
      fields.find((field, at) => at > fields.indexOf(target) && field.tabIndex >= 0)?.focus();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [box]);

const nothing = () => {};
const NOTHING_PROPOSED = { count: 0, href: "" };

/** Both edits in one record, where they do not touch the same; undefined where somebody has to choose. */
const mergedOf = ({ base, mine, latest }: EditConflict): DraftRecord | undefined => {
  const both = compareEdits(base, mine, latest.record);
  return both.conflicts.length > 0 ? undefined : mergeEdits(mine, latest.record, both, () => true);
};

function UndoButton() {
  const form = useFormRecord();
  const t = useTranslations("ui");
  const canUndo = useSyncExternalStore(form.subscribe, form.canUndo, form.canUndo);
  return (
    <Button
      variant="default"
      disabled={!canUndo}
      leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
      title={`${t("undo")} (Ctrl+Z)`}
      onClick={() => form.undo()}
    >
      {t("undo")}
    </Button>
  );
}

/** Saving, as the form does it: with its drafts, its review of the record, and its choice between two edits. */
function Desk({
  event,
  draft,
  initial,
  onTheWay,
  fields,
  setFields,
}: Edited & {
  /** The record with the photos that are on the way. */
  initial: DraftRecord;
  onTheWay: readonly string[];
  fields: LanguageChoice;
  setFields: (choice: LanguageChoice) => void;
}) {
  const { id } = event;
  const t = useTranslations();
  const router = useRouter();
  const client = useTRPCClient();
  const form = useFormRecord();
  const { user } = useOffice();
  const { latest: newest, drafts } = useEventCalls(id);
  const [isWritten, setWritten] = useState(false);
  const wanted = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const saved = useMemo(
    () => ({ version: event.version, record: initial, by: event.by ?? null }),
    [event, initial],
  );
  const save = useCallback(
    async (record: DraftRecord, version: number) => {
      const made = await client.events.save.mutate({ id, version, record });
      // Where the browser keeps nothing, there is nothing to drop.
      await dropRemoved(user.id, id, record, onTheWay).catch(() => undefined);
      setWritten(true);
      return made;
    },
    [client, id, user.id, onTheWay],
  );
  // What is still on the way is in the record of neither, or of both: nobody removed it.
  const latest = useCallback(
    async (since: number) => {
      const found = await newest(since);
      const still = (await namesOnTheWay(user.id, id)).filter((name) => onTheWay.includes(name));
      return { ...found, record: withPhotos(found.record, still) };
    },
    [newest, user.id, id, onTheWay],
  );
  const editing = useEditing({
    ...{ id, place: id, adopt: nothing, restricted: false },
    ...{ saved, found: draft, drafts, save, latest },
    proposed: useCallback(async () => NOTHING_PROPOSED, []),
  });
  const { conflict, settle } = editing;
  const merged = useMemo(() => conflict && mergedOf(conflict), [conflict]);
  useEffect(() => {
    if (merged) settle(merged, wanted.current);
  }, [merged, settle]);
  const close = useCallback(() => router.push(`/events/${id}`, { scroll: false }), [router, id]);
  useEffect(() => {
    if (isWritten && editing.state === "saved") close();
  }, [isWritten, editing.state, close]);
  const saveAll = async () => {
    wanted.current = true;
    await editing.save();
  };
  const reachesFurther =
    editing.restored !== undefined &&
    changesBetween(saved.record, form.record()).some(({ path }) => !path.startsWith("photos"));
  const opened = useRef<DraftRecord["photos"]>(undefined);
  useEffect(() => {
    if (!editing.checking) opened.current = structuredClone(form.record().photos);
  }, [editing.checking, form]);
  const cancel = () => {
    // Unsaved work on the rest of the event was begun in the form, and stays with its photos; the notice discards it.
    if (reachesFurther) form.change((record) => ({ ...record, photos: opened.current }));
    else if (editing.state !== "saved") editing.discard(() => router.push(`/events/${id}?photos=edit`));
    close();
  };
  useSaveKey(saveAll);
  usePageCommands([{ act: "save", name: t("form.save"), run: () => void saveAll() }]);
  useHistoryKeys();
  useEnterInCaptions(box);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "start" });
    if (!window.matchMedia("(pointer: coarse)").matches)
      box.current?.querySelector<HTMLElement>("textarea")?.focus({ preventScroll: true });
    // Back on the event's page, the focus is where it was.
    return () => document.querySelector<HTMLElement>("[data-edit-photos]")?.focus();
  }, []);
  return (
    <Gate closed={editing.checking}>
      <div ref={box} className={classes.editor}>
        <div className={classes.tools}>
          <EditingState editing={editing} />
          <LanguageBar label={t("form.fieldLanguage")} value={fields} onChange={setFields} />
          <div className={classes.actions}>
            <UndoButton />
            <Button variant="default" onClick={cancel}>
              {t("photos.cancel")}
            </Button>
            <Button
              loading={editing.state === "saving"}
              title={t("form.saveKeys")}
              onClick={() => void saveAll()}
            >
              {t("form.save")}
            </Button>
          </div>
        </div>
        <Restored editing={editing}>
          {reachesFurther && (
            <>
              {t("photos.reachesFurther")} <Link href={`/events/${id}/edit`}>{t("photos.toForm")}</Link>
            </>
          )}
        </Restored>
        <LeaveQuestion isAtRisk={editing.isAtRisk} />
        <PhotoRows numbered />
      </div>
      {conflict && !merged && <StalePanel conflict={conflict} onSettle={settle} onClose={editing.putOff} />}
    </Gate>
  );
}

/** Orders and describes the photos of an event on its page: the photo rows of the form, also of photos that are on the way. */
export function PhotosEditor({ files, ...given }: Edited & { files: readonly string[] }) {
  // The page is read again while photos arrive; what is edited stays.
  const [{ event, draft }] = useState(given);
  const { user } = useOffice();
  const loading = useTranslations("ui")("loading");
  const [fields, setFields] = useFieldLanguages();
  const [onTheWay, setOnTheWay] = useState<readonly string[]>();
  useEffect(() => {
    void namesOnTheWay(user.id, event.id)
      .catch(() => [])
      .then(setOnTheWay);
  }, [user.id, event.id]);
  const initial = useMemo(() => onTheWay && withPhotos(event.record, onTheWay), [event, onTheWay]);
  if (!initial || !onTheWay) return <SkeletonRows rows={event.record.photos?.length ?? 1} label={loading} />;
  return (
    <FormRecordProvider initial={initial}>
      <LanguagesProvider choice={fields}>
        <DisclosureProvider first={[]}>
          <ProblemsProvider>
            <PhotoPlaceProvider eventId={event.id} isSaved files={files}>
              <Desk {...{ event, draft, initial, onTheWay, fields, setFields }} />
            </PhotoPlaceProvider>
          </ProblemsProvider>
        </DisclosureProvider>
      </LanguagesProvider>
    </FormRecordProvider>
  );
}
