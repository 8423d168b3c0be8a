import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FrameworkPage } from '#app/components/framework/framework-page'
import { currentFramework } from '#app/services/framework.server'
import { menuName } from '#app/words/people'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('framework', data?.language ?? 'nl')} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_framework')
  return { menu, framework: await currentFramework(context.db), language: languageOf(request) }
}

/** Raamwerk: what is asked and how it counts. */
export default function FrameworkRoute() {
  const { menu, framework, language } = useLoaderData<typeof loader>()
  return <FrameworkPage framework={framework} menu={menu} language={language} />
}
