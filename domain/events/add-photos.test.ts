import { expect, it } from "vitest";
import { withPhotos } from "./add-photos";
import { compareEdits, mergeEdits } from "./changes";
import type { DraftRecord } from "./shape";

const empty: DraftRecord = { format: "rapporteur/event-record@1", kind: "meeting", status: "held" };
const [one, two, three] = ["image-1k8f.jpg", "image-9zz0.jpg", "IMG_2001-77ab.png"];

it("a photo that the record has is not added again", () => {
  const record = withPhotos(empty, [one, two]);
  expect(record.photos?.map(({ file }) => file)).toEqual([one, two]);
  expect(withPhotos(record, [two, one])).toBe(record);
  expect(withPhotos(empty, [one, one]).photos).toHaveLength(1);
});

it("the same photo has the same key, whoever adds it first, and no two photos have one key", () => {
  const here = withPhotos(empty, [one, two]);
  const there = withPhotos(withPhotos(empty, [three]), [two]);
  const keyOf = ({ photos = [] }: DraftRecord, file: string) =>
    photos.find((each) => each.file === file)?.key;
  expect(keyOf(there, two)).toBe(keyOf(here, two));
  expect(new Set([...(here.photos ?? []), ...(there.photos ?? [])].map(({ key }) => key)).size).toBe(3);
  expect(withPhotos({ ...empty, photos: [{ key: "ph-1k8f" }] }, [one]).photos?.[1]?.key).toBe("ph-1k8f-2");
  expect(withPhotos(empty, ["unmarked.jpg", "合影.jpg"]).photos?.map(({ key }) => key)).toEqual([
    "ph1",
    "ph2",
  ]);
});

it("photos that two people add at the same time are merged without a conflict", () => {
  const base = withPhotos(empty, ["first-0a.jpg"]);
  const [mine, theirs] = [withPhotos(base, [one, two]), withPhotos(base, [two, three])];
  const both = compareEdits(base, mine, theirs);
  expect(both.conflicts).toEqual([]);
  const merged = mergeEdits(mine, theirs, both, () => true);
  expect(merged.photos?.map(({ file }) => file)).toEqual(["first-0a.jpg", two, three, one]);
});
