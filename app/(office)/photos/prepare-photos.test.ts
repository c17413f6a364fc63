import { expect, it } from "vitest";
import { MAX_FILE_BYTES } from "@/domain/attachments/file";
import { preparePhotos } from "./prepare-photos";

const TARGET = { user: "ann", eventId: "event", held: false, intoRecord: true };
const file = (name: string, content: string, type = "image/jpeg") => new File([content], name, { type });

it("photos of one name are distinguished, and the same photo is recognized under any name", async () => {
  const one = file("image.jpg", "first");
  const { photos, doubles } = await preparePhotos(
    [one, file("image.jpg", "second"), file("copy.jpg", "first")],
    TARGET,
    [],
  );
  expect(doubles).toBe(1);
  const names = photos.map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^image-[0-9a-z]+\.jpg$/);
  expect(photos[0]).toMatchObject({ ...TARGET, sent: false, content: one });
  expect(await preparePhotos([one], TARGET, names)).toMatchObject({ photos: [], doubles: 1 });
});

it("photos that differ in their middle alone are distinguished by their size", async () => {
  const around = "x".repeat(70_000);
  const files = ["a", "bb"].map((middle) => file("image.jpg", around + middle + around));
  expect((await preparePhotos(files, TARGET, [])).photos).toHaveLength(2);
});

it("what cannot be a photo is refused with its reason", async () => {
  const large = file("large.jpg", "x");
  Object.defineProperty(large, "size", { value: MAX_FILE_BYTES + 1 });
  const { photos, refused } = await preparePhotos(
    [
      file("IMG_1.HEIC", "x", ""),
      file("a.heif", "x", "image/heif"),
      file("list.pdf", "x", "application/pdf"),
      file("empty.jpg", ""),
      large,
    ],
    TARGET,
    [],
  );
  expect(photos).toEqual([]);
  expect(refused.map(({ name, refusal }) => [name, refusal.code])).toEqual([
    ["IMG_1.HEIC", "PHOTO_HEIC"],
    ["a.heif", "PHOTO_HEIC"],
    ["list.pdf", "PHOTO_NOT_TAKEN"],
    ["empty.jpg", "FILE_EMPTY"],
    ["large.jpg", "FILE_TOO_LARGE"],
  ]);
});

it("a photo without a name or an extension gets one", async () => {
  const { photos } = await preparePhotos([file("", "a", ""), file("合影", "b", "")], TARGET, []);
  expect(photos[0]?.name).toMatch(/^photo-[0-9a-z]+\.jpg$/);
  expect(photos[1]?.name).toMatch(/^合影-[0-9a-z]+\.jpg$/);
});
