/** Pixels for each unit of the drawing: sharp in a slide. */
const DENSITY = 2

/** Keeps a picture as PNG, drawn by the browser. @param picture address of the SVG */
export async function savePicture(picture: string): Promise<void> {
  const image = new Image()
  image.src = picture
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * DENSITY
  canvas.height = image.naturalHeight * DENSITY
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName(picture)
  link.click()
  URL.revokeObjectURL(link.href)
}

/** After the SVG's path and what sets this chart apart: `draagvlak-verloop-feedback-2026-Q3.png`. */
function fileName(picture: string): string {
  const { pathname, searchParams } = new URL(picture, window.location.href)
  const chart = pathname.split('/').at(-1)?.replace('.svg', '') ?? ''
  const parts = [chart, searchParams.get('regio'), searchParams.get('vorm')]
  const known = [...parts, searchParams.get('kwartaal')].filter(Boolean).join('-')
  return `draagvlak-${known.replace(/[^A-Za-z0-9]+/g, '-')}.png`
}
