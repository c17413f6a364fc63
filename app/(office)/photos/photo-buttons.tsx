"use client";

import { IconCamera, IconPhotoPlus } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef } from "react";
import classes from "./photos.module.css";

/** Buttons that choose photos and, on a device with touch, take one. */
export function PhotoButtons({
  onFiles,
  className,
}: {
  onFiles: (files: File[]) => void;
  className: string | undefined;
}) {
  const t = useTranslations("photos");
  const [chooser, camera] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])]);
    event.currentTarget.value = "";
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={t("choose")}
        onChange={chosen}
      />
      <button type="button" className={className} onClick={() => chooser.current?.click()}>
        <IconPhotoPlus size={16} aria-hidden="true" />
        {t("choose")}
      </button>
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t("take")}
        onChange={chosen}
      />
      <button
        type="button"
        className={`${className ?? ""} ${classes.camera}`}
        onClick={() => camera.current?.click()}
      >
        <IconCamera size={16} aria-hidden="true" />
        {t("take")}
      </button>
    </>
  );
}
