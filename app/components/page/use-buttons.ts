import { useEffect } from 'react'
import { savePicture } from './save-picture'

/**
 * Lets the buttons beside the charts of a page do what they say, wherever the server wrote them; without
 * JavaScript they do not show. To be used once, around all pages.
 */
export function useButtons(): void {
  useEffect(() => {
    // The clipboard is there on https, and on the machine itself.
    document.documentElement.dataset.script = window.isSecureContext ? 'copies' : ''
    const press = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button?.dataset.picture !== undefined) void savePicture(button.dataset.picture)
      if (button?.dataset.anchor !== undefined) void copyAddress(button, button.dataset.anchor)
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [])
}

/** Puts the address of the page, or of a chart on it, on the clipboard, and says so. */
async function copyAddress(button: HTMLButtonElement, anchor: string): Promise<void> {
  const address = new URL(window.location.href)
  if (anchor !== '') address.hash = anchor
  await navigator.clipboard.writeText(address.href)
  const told = button.querySelector('[role=status]')
  if (told) told.textContent = ` (${button.dataset.done ?? ''})`
}
