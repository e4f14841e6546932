from openai import OpenAI


def summarise(text):
    answer = OpenAI(timeout=20).chat.completions.create(
        model="small",
        messages=[{"role": "user", "content": "Sum up in two sentences:\n" + text[:8000]}],
        max_tokens=120,
    )
    return answer.choices[0].message.content
