import './style/variables.css'
import './style/base.css'
import './style/shell.css'
import './style/widgets.css'
import './style/bytes.css'
import './style/inspect.css'
import './style/print.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { LANGUAGES } from './language/words.ts'
import { applyPreferences, readPreferences } from './shell/preferences.ts'

const preferences = readPreferences()
applyPreferences(preferences)

const root = document.getElementById('app')
const words = await LANGUAGES[preferences.language].load()
if (root) render(<App first={{ preferences, words }} />, root)
