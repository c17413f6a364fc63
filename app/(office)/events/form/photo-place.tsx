"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from "react";
import { withPhotos } from "@/domain/events/add-photos";
import type { DraftRecord, Photo } from "@/domain/events/shape";
import { useOffice } from "../../office-context";
import { photoUrl, uploadedUrl } from "../../photos/photo-url";
import { useAddPhotos } from "../../photos/use-add-photos";
import { useDroppedPhotos } from "../../photos/use-dropped-photos";
import { loadPhotoQueue, useWaitingPhotos } from "../../photos/use-photo-queue";
import type { ShownPhoto } from "../../photos/waiting-photo";
import { useDisclosure } from "./disclosure";
import { useFormRecord } from "./form-record";

interface PhotoPlace {
  eventId: string;
  /** Adds photos to the record, one row each, and sends them as soon as the event exists. */
  add: (files: readonly File[]) => void;
  /** Gives a photo of the record its file; `old`: the file that it replaces. */
  choose: (name: string, file: File, old: string | undefined) => void;
  waitingOf: (file: string | undefined) => ShownPhoto | undefined;
  isUploaded: (file: string | undefined) => boolean;
  /** The address of a photo's picture for reading; undefined where there is none yet. */
  pictureOf: (file: string | undefined) => string | undefined;
}

const Place = createContext<PhotoPlace | undefined>(undefined);

/** The files of the photos of the form's event; undefined outside of an event. */
export const usePhotoPlace = (): PhotoPlace | undefined => useContext(Place);

const namesIn = ({ photos = [] }: DraftRecord): string[] => photos.flatMap(({ file }) => file ?? []);

/** Joins the form to the photos of its event; `files`: names of the files that the event has. */
export function PhotoPlaceProvider({
  eventId,
  isSaved,
  files,
  children,
}: {
  eventId: string;
  isSaved: boolean;
  files: readonly string[];
  children: ReactNode;
}) {
  const form = useFormRecord();
  const { reveal } = useDisclosure();
  const { user } = useOffice();
  const { waiting, arrived } = useWaitingPhotos(user.id, eventId);
  const prepare = useAddPhotos();
  const known = useRef(files);
  useEffect(() => {
    if (isSaved) void loadPhotoQueue(user.id).then((queue) => queue.release(eventId, namesIn(form.record())));
  }, [isSaved, eventId, user.id, form]);

  const take = useCallback(
    (chosen: readonly File[]) =>
      prepare(
        chosen,
        { user: user.id, eventId, held: !isSaved, intoRecord: false },
        namesIn(form.value("") as DraftRecord),
      ),
    [prepare, user.id, eventId, isSaved, form],
  );
  const add = useCallback(
    async (chosen: readonly File[]) => {
      const names = await take(chosen);
      if (names.length === 0) return;
      form.change((record) => withPhotos(record, names));
      const first = (form.value("photos") as Photo[]).find(({ file }) => file === names[0]);
      reveal(`photos[${first?.key}].caption`);
    },
    [take, form, reveal],
  );
  const given = useCallback((chosen: readonly File[]) => void add(chosen), [add]);
  const dropZone = useDroppedPhotos(given);

  const place = useMemo((): PhotoPlace => {
    const waitingOf: PhotoPlace["waitingOf"] = (file) => waiting.find(({ name }) => name === file);
    const isUploaded: PhotoPlace["isUploaded"] = (file) =>
      file !== undefined && (known.current.includes(file) || arrived.has(file));
    return {
      eventId,
      add: given,
      choose: (name, file, old) =>
        void take([file]).then(async ([chosen]) => {
          if (chosen === undefined) return;
          form.set(`${name}.file`, chosen);
          const replaced = waitingOf(old);
          if (replaced) await (await loadPhotoQueue(user.id)).remove(replaced.id);
        }),
      waitingOf,
      isUploaded,
      pictureOf: (file) => {
        const photo = waitingOf(file);
        if (photo) return photoUrl(photo);
        return file !== undefined && isUploaded(file) ? uploadedUrl(eventId, file, "screen") : undefined;
      },
    };
  }, [waiting, arrived, eventId, given, take, form, user.id]);
  return (
    <Place.Provider value={place}>
      {children}
      {dropZone}
    </Place.Provider>
  );
}
