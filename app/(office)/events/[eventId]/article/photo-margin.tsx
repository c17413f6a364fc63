"use client";

import { Button, Group, Stack, Textarea } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Figure } from "@/domain/articles/article";
import { cropFrom, cropText } from "@/domain/articles/crop";
import { ALT_LENGTH } from "@/domain/articles/inputs";
import classes from "./editor.module.css";
import {
  changeFigure,
  type Figures,
  figuresIn,
  insertFigure,
  moveFigure,
  removeFigure,
  type ShownFigure,
} from "./figures";
import type { PhotoOf } from "./text-content";

const CropDialog = lazy(() => import("./crop-dialog"));

function useFigures(editor: Editor): Figures {
  const [figures, setFigures] = useState(() => figuresIn(editor.state));
  useEffect(() => {
    const look = () => {
      const now = figuresIn(editor.state);
      setFigures((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    look();
    editor.on("transaction", look);
    return () => void editor.off("transaction", look);
  }, [editor]);
  return figures;
}

/** What is chosen for the photo with the cursor: its alternative text, the part that is shown, its place. */
function ChosenFigure({
  editor,
  figure,
  proposal,
}: {
  editor: Editor;
  figure: ShownFigure;
  /** The alternative text by rule. */
  proposal: string | undefined;
}) {
  const t = useTranslations("editor.photos");
  const [cropping, setCropping] = useState(false);
  const { photo, src, label, alt, crop } = figure;
  const close = () => setCropping(false);
  return (
    <Stack gap="xs">
      <h3>{label}</h3>
      {src && (
        <Textarea
          label={t("alt")}
          description={proposal ? t("altHint") : t("noAlt")}
          placeholder={proposal}
          value={alt ?? ""}
          onChange={(event) => changeFigure(editor, photo, { alt: event.currentTarget.value || null })}
          maxLength={ALT_LENGTH}
          autosize
          minRows={2}
        />
      )}
      {src && proposal && alt && <p className={classes.quiet}>{t("altProposed", { text: proposal })}</p>}
      <Group gap="xs">
        {src && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setCropping(true)}
            aria-haspopup="dialog"
          >
            {t("crop")}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => moveFigure(editor, photo, -1)}>
          {t("up")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => moveFigure(editor, photo, 1)}>
          {t("down")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => removeFigure(editor, photo)}>
          {t("remove")}
        </Button>
      </Group>
      {cropping && src && (
        <Suspense>
          <CropDialog
            src={src}
            alt={alt ?? proposal ?? label}
            crop={crop ? cropFrom(crop) : undefined}
            onApply={(part) => {
              changeFigure(editor, photo, { crop: part ? cropText(part) : null });
              close();
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </Stack>
  );
}

/** Beside the text: the photo with the cursor, and the photos of the record that are not in the text. */
export function PhotoMargin({
  editor,
  figures: known,
  photoOf,
}: {
  editor: Editor;
  /** The photos of the record as they are generated, with captions and alternative texts. */
  figures: readonly Figure[];
  photoOf: PhotoOf;
}) {
  const t = useTranslations("editor.photos");
  const { all, chosen } = useFigures(editor);
  if (known.length === 0 && all.length === 0) return null;
  const outside = known.filter(({ photo }) => !all.some((each) => each.photo === photo));
  const shown = (photo: string) => photoOf(photo, known.findIndex((each) => each.photo === photo) + 1);
  return (
    <section aria-label={t("title")}>
      <h2>{t("title")}</h2>
      {chosen && (
        <ChosenFigure
          key={chosen.photo}
          editor={editor}
          figure={chosen}
          proposal={known.find(({ photo }) => photo === chosen.photo)?.alt?.text}
        />
      )}
      {outside.length === 0 && !chosen && <p className={classes.quiet}>{t("none")}</p>}
      {outside.length > 0 && (
        <>
          <h3>{t("outside")}</h3>
          <ul>
            {outside.map(({ photo, caption }) => {
              const { src, label } = shown(photo);
              return (
                <li key={photo}>
                  {src && (
                    // biome-ignore lint/performance/noImgElement: files are served behind sign-in, in the size that is shown.
                    <img
                      className={classes.thumb}
                      src={src.replace("size=screen", "size=small")}
                      alt={label}
                    />
                  )}
                  {caption && <span className={classes.value}>{caption.text}</span>}
                  <div>
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => {
                        const piece = caption && { id: caption.id, text: caption.text };
                        insertFigure(
                          editor,
                          { type: "figure", photo, ...(piece ? { caption: piece } : {}) },
                          { src, label },
                        );
                        editor.commands.focus();
                      }}
                    >
                      {t("insert", { photo: label })}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
