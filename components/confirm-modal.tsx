"use client";

import { Button, Group, Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface ConfirmProps {
  title: string;
  button: string;
  opened: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The dialog itself, fetched when a confirmation is first needed. */
export default function ConfirmModal({
  title,
  button,
  opened,
  busy,
  onConfirm,
  onClose,
  children,
}: ConfirmProps) {
  const t = useTranslations("ui");
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <p>{children}</p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("cancel")}
        </Button>
        <Button color="red" loading={busy} onClick={onConfirm}>
          {button}
        </Button>
      </Group>
    </Modal>
  );
}
