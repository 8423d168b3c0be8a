// npm runs this at the end of every installation: the programs are built, so that `npx draagvlak`
// works at once, and the installation is noted, so that set-up does not repeat it.
import './bundle.mjs'
import { markInstalled } from './setup.mjs'

markInstalled()
