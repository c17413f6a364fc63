"use client";

import "react-image-crop/dist/ReactCrop.css";
import { Button, Group, Modal, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import ReactCrop, { centerCrop, makeAspectCrop, type PercentCrop } from "react-image-crop";
import { type Crop, cropShape } from "@/domain/articles/crop";
import cropClasses from "./crop-dialog.module.css";
import classes from "./editor.module.css";

const SHAPES = { free: undefined, wide: 16 / 9, photo: 3 / 2, classic: 4 / 3, square: 1 } as const;
type Shape = keyof typeof SHAPES;
const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];

const WHOLE: PercentCrop = { unit: "%", x: 0, y: 0, width: 100, height: 100 };
/** What a frame may lack of the whole picture and still be all of it, in percent. */
const SLACK = 0.5;

const framed = (crop: Crop | undefined): PercentCrop =>
  crop
    ? { unit: "%", x: crop.x * 100, y: crop.y * 100, width: crop.width * 100, height: crop.height * 100 }
    : WHOLE;

const cropOf = ({ x, y, width, height }: PercentCrop): Crop | undefined => {
  if (width > 100 - SLACK && height > 100 - SLACK) return undefined;
  const [left, top] = [Math.max(0, x) / 100, Math.max(0, y) / 100];
  const part = {
    x: left,
    y: top,
    width: Math.min(width / 100, 1 - left),
    height: Math.min(height / 100, 1 - top),
  };
  return cropShape.safeParse(part).data;
};

/** Chooses the part of a photo that is shown. */
export default function CropDialog({
  src,
  alt,
  crop,
  onApply,
  onClose,
}: {
  /** The whole picture. */
  src: string;
  alt: string;
  crop: Crop | undefined;
  /** Undefined: the whole picture. */
  onApply: (crop: Crop | undefined) => void;
  onClose: () => void;
}) {
  const t = useTranslations("editor.photos");
  const tu = useTranslations("ui");
  const [frame, setFrame] = useState(() => framed(crop));
  const [shape, setShape] = useState<Shape>("free");
  const [size, setSize] = useState<{ width: number; height: number }>();
  const choose = (next: Shape) => {
    setShape(next);
    const aspect = SHAPES[next];
    if (!aspect || !size) return;
    const { width, height } = size;
    const wide = makeAspectCrop({ unit: "%", width: 100 }, aspect, width, height);
    const fitting =
      wide.height <= 100 ? wide : makeAspectCrop({ unit: "%", height: 100 }, aspect, width, height);
    setFrame(centerCrop(fitting, width, height));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("cropTitle")}
      size="xl"
      closeButtonProps={{ "aria-label": tu("close") }}
    >
      <p className={classes.quiet}>{t("cropHint")}</p>
      <div className={cropClasses.crop}>
        <ReactCrop
          crop={frame}
          onChange={(_pixels, percent) => setFrame(percent)}
          aspect={SHAPES[shape]}
          minWidth={24}
          minHeight={24}
          keepSelection
          ariaLabels={{
            cropArea: t("handles.cropArea"),
            nwDragHandle: t("handles.nwDragHandle"),
            nDragHandle: t("handles.nDragHandle"),
            neDragHandle: t("handles.neDragHandle"),
            eDragHandle: t("handles.eDragHandle"),
            seDragHandle: t("handles.seDragHandle"),
            sDragHandle: t("handles.sDragHandle"),
            swDragHandle: t("handles.swDragHandle"),
            wDragHandle: t("handles.wDragHandle"),
          }}
        >
          {/* biome-ignore lint/performance/noImgElement: files are served behind sign-in, in the size that is shown. */}
          <img
            src={src}
            alt={alt}
            onLoad={({ currentTarget: { width, height } }) => setSize({ width, height })}
          />
        </ReactCrop>
      </div>
      <Group gap="xs" align="end">
        <NativeSelect
          label={t("shape")}
          value={shape}
          // A shape is made of the size of the picture.
          disabled={!size}
          onChange={(event) =>
            choose(SHAPE_NAMES.find((each) => each === event.currentTarget.value) ?? "free")
          }
          data={SHAPE_NAMES.map((value) => ({ value, label: t(`shapes.${value}`) }))}
        />
        <Button disabled={!size} onClick={() => onApply(cropOf(frame))}>
          {t("apply")}
        </Button>
        <Button variant="default" onClick={() => onApply(undefined)}>
          {t("whole")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {tu("cancel")}
        </Button>
      </Group>
    </Modal>
  );
}
